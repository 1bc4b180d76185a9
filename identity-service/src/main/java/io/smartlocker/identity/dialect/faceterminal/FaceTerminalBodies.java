package io.smartlocker.identity.dialect.faceterminal;

import io.smartlocker.identity.face.NewFace;
import io.smartlocker.platform.body.BodyLimit;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;

/** A body holds a photo of up to 10 MiB in base64, and little else. */
@ApplicationScoped
class FaceTerminalBodies implements BodyLimit {
    private static final int BESIDE_THE_PHOTO = 64 * 1024;

    @Override
    public boolean covers(String path) {
        return path.equals("/v1/user");
    }

    /** Base64 makes four characters of three bytes. */
    @Override
    public long bytes() {
        return (NewFace.LARGEST_PHOTO + 2) / 3 * 4 + BESIDE_THE_PHOTO;
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public Object answer(ProblemException refusal) {
        return PersonAnswer.of(refusal);
    }
}
