package io.smartlocker.scheduling.shift;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.state.ShiftException;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a shift is on one day, as a caller wants it: not worked without times, else worked at these.
 *
 * @param end on the next day when it is not after the start
 */
@RegisterForReflection
record ExceptionRequest(
        @JsonFormat(pattern = "HH:mm")
        @Schema(implementation = String.class, pattern = ShiftView.TIME, examples = "08:00", nullable = true)
        @Nullable
        LocalTime start,

        @JsonFormat(pattern = "HH:mm")
        @Schema(implementation = String.class, pattern = ShiftView.TIME, examples = "12:00", nullable = true)
        @Nullable
        LocalTime end) {

    /** @throws ProblemException 400 if only one of the times is there */
    ShiftException on(LocalDate day) {
        if ((start == null) != (end == null)) {
            throw ProblemException.of(
                    CommonProblem.INVALID, start == null ? "start" : "end", "Give both times, or none for a day off.");
        }
        return new ShiftException(day, start, end);
    }
}
