package io.smartlocker.contracts.state;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A day on which a shift is not as usual: not worked when there are no times, else worked at these, also on a day of the week
 * on which it usually is not.
 *
 * @param day on which it would begin
 * @param start local start, inclusive
 * @param end local end, exclusive; on the next day when it is not after the start
 */
public record ShiftException(
        LocalDate day,
        @Nullable @JsonFormat(pattern = "HH:mm") LocalTime start,
        @Nullable @JsonFormat(pattern = "HH:mm") LocalTime end) {}
