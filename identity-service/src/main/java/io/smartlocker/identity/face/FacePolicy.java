package io.smartlocker.identity.face;

import io.smartlocker.platform.problem.ProblemException;
import java.util.Optional;

/** Whether a face may be kept or shown, and if not, why. */
final class FacePolicy {
    private FacePolicy() {}

    /** @throws ProblemException 422 saying why not */
    static FaceConsent require(FaceSetting setting, Optional<FaceConsent> consent) {
        requireOn(setting);
        FaceConsent given = consent.orElseThrow(
                () -> ProblemException.of(FaceProblem.CONSENT_MISSING, "Record the person's consent first."));
        if (!given.version.equals(setting.consentVersion)) {
            throw ProblemException.of(
                    FaceProblem.CONSENT_OUTDATED,
                    "The person agreed to " + given.version + ", today's text is " + setting.consentVersion + ".");
        }
        return given;
    }

    /** @throws ProblemException 422 if the organisation keeps no faces */
    static void requireOn(FaceSetting setting) {
        if (!setting.enabled) {
            throw ProblemException.of(FaceProblem.FACES_OFF, "Switch it on in the organisation's face setting first.");
        }
    }
}
