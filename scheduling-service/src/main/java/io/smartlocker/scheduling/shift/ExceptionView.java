package io.smartlocker.scheduling.shift;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.state.ShiftException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A day on which a shift is not as usual, as the API shows it.
 *
 * @param worked false for a day off
 */
@RegisterForReflection
record ExceptionView(
        LocalDate day,
        boolean worked,

        @JsonFormat(pattern = "HH:mm")
        @Schema(implementation = String.class, pattern = ShiftView.TIME, examples = "08:00", nullable = true)
        @Nullable
        LocalTime start,

        @JsonFormat(pattern = "HH:mm")
        @Schema(implementation = String.class, pattern = ShiftView.TIME, examples = "12:00", nullable = true)
        @Nullable
        LocalTime end) {

    static ExceptionView of(ShiftException exception) {
        return new ExceptionView(exception.day(), exception.start() != null, exception.start(), exception.end());
    }

    /** With the shift's version, which it shares. */
    @RegisterForReflection
    record Versioned(ExceptionView exception, long version) {}
}
