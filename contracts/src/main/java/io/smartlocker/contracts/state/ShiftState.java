package io.smartlocker.contracts.state;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recurring working time. A shift whose end is not after its start ends on the next day; 00:00–00:00 is a whole day.
 *
 * @param days on which the shift starts
 * @param start local start in {@code timeZone}, inclusive
 * @param end local end in {@code timeZone}, exclusive
 * @param timeZone IANA time zone name
 * @param validFrom first day on which it may start, open when absent
 * @param validUntil last day on which it may start, open when absent
 * @param users who works it, beside the members of {@code groups}, on days without a {@link RosterState}
 * @param exceptions days on which it is not as usual
 * @param graceMinutes how long after its end devices taken in it may come back
 */
public record ShiftState(
        UUID id,
        UUID organization,
        long version,
        String name,
        UUID location,
        List<Weekday> days,
        @JsonFormat(pattern = "HH:mm") LocalTime start,
        @JsonFormat(pattern = "HH:mm") LocalTime end,
        String timeZone,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        List<UUID> users,
        List<UUID> groups,
        List<ShiftException> exceptions,
        int graceMinutes)
        implements State {

    /** A record from before there were exceptions has none. */
    public ShiftState {
        exceptions = exceptions == null ? List.of() : List.copyOf(exceptions);
    }
}
