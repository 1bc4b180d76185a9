package io.smartlocker.identity.face;

import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * A face to be kept.
 *
 * @param photo at most 10 MiB
 * @param feature what a terminal recognises the person by; less than 10 KiB
 */
public record NewFace(byte @Nullable [] photo, byte @Nullable [] feature) {
    public static final int LARGEST_PHOTO = 10 * 1024 * 1024;
    /** The first length that is too long. */
    public static final int FEATURE_BOUND = 10 * 1024;

    /** @throws ProblemException 400 if there is nothing to be kept, 413 if it is too large */
    public NewFace {
        if (photo == null && feature == null) {
            throw ProblemException.of(CommonProblem.INVALID, "photo", "Send a photo, a feature or both.");
        }
        if (photo != null && photo.length > LARGEST_PHOTO) {
            throw ProblemException.of(
                    CommonProblem.TOO_LARGE, "photo", "A photo has at most " + LARGEST_PHOTO + " bytes.");
        }
        if (feature != null && feature.length >= FEATURE_BOUND) {
            throw ProblemException.of(
                    CommonProblem.INVALID, "feature", "A feature has less than " + FEATURE_BOUND + " bytes.");
        }
    }

    /** Without the face: it is what tells two requests apart, and gets into logs. */
    @Override
    public String toString() {
        return "NewFace[]";
    }
}
