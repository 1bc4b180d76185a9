package io.smartlocker.device.fault;

import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something is broken: a device, or a bay.
 *
 * @param code one of the choices of the device's type
 * @param text in words, instead of a choice
 * @param critical with words, whether the device is not to be handed out, or the bay not to be used
 */
record FaultRequest(
        @Nullable UUID device,
        @Nullable UUID bay,
        @Nullable @Size(max = 40) String code,
        @Nullable @Size(max = 500) String text,
        @Nullable Boolean critical) {

    /** @throws ProblemException 400 naming what is missing, or too much */
    void requireOneEach() {
        if ((device == null) == (bay == null)) {
            throw ProblemException.of(CommonProblem.INVALID, "device", "Name a device or a bay.");
        }
        if ((code == null) == (text == null || text.isBlank())) {
            throw ProblemException.of(CommonProblem.INVALID, "text", "Name a code or say it in words.");
        }
        if (code != null && device == null) {
            throw ProblemException.of(CommonProblem.INVALID, "code", "Only devices have choices.");
        }
        if (code != null && critical != null) {
            throw ProblemException.of(CommonProblem.INVALID, "critical", "The choice says so itself.");
        }
    }

    Symptom words() {
        return new Symptom(null, String.valueOf(text).strip(), Boolean.TRUE.equals(critical));
    }
}
