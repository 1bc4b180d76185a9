package io.smartlocker.device.fault;

import io.smartlocker.platform.body.BodyLimit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;

/** A photo is larger than any other body. */
@ApplicationScoped
class PhotoBodies implements BodyLimit {
    private static final Pattern PATH = Pattern.compile("/api/v1/faults/[^/]+/photo");

    @Override
    public boolean covers(String path) {
        return PATH.matcher(path).matches();
    }

    @Override
    public long bytes() {
        return FaultPhoto.LARGEST;
    }
}
