package io.smartlocker.identity.face;

import io.smartlocker.platform.body.BodyLimit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;

/** A photo is larger than any other body. */
@ApplicationScoped
class FaceBodies implements BodyLimit {
    private static final Pattern PATH = Pattern.compile("/api/v1/users/[^/]+/face");
    private static final int BESIDE_THE_PHOTO = 64 * 1024;

    @Override
    public boolean covers(String path) {
        return PATH.matcher(path).matches();
    }

    /** Base64 makes four characters of three bytes. */
    @Override
    public long bytes() {
        return (NewFace.LARGEST_PHOTO + 2) / 3 * 4 + BESIDE_THE_PHOTO;
    }
}
