package io.smartlocker.identity.face;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A face to be kept.
 *
 * @param photo base64 of at most 10 MiB
 * @param feature less than 10 KiB in UTF-8
 */
@RegisterForReflection
record FaceRequest(
        @Nullable @Schema(writeOnly = true) String photo,
        @Nullable @Schema(writeOnly = true) String feature) {

    /** @throws ProblemException 400 or 413 if it is none, or too large */
    NewFace face() {
        return new NewFace(
                photo == null ? null : decoded(photo),
                feature == null ? null : feature.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] decoded(String photo) {
        try {
            return Base64.getDecoder().decode(photo);
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(CommonProblem.INVALID, "photo", "The photo is not base64.");
        }
    }

    /** Without the face. */
    @Override
    public String toString() {
        return "FaceRequest[]";
    }
}
