package io.smartlocker.contracts.state;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;
import java.util.List;

/**
 * A time of the week in the location's time zone. A window whose end is not after its start ends on the next day.
 *
 * @param days on which the window starts
 * @param from start of the window, inclusive
 * @param until end of the window, exclusive; 00:00 is the end of the day
 */
public record WeeklyWindow(
        List<Weekday> days,
        @JsonFormat(pattern = "HH:mm") LocalTime from,
        @JsonFormat(pattern = "HH:mm") LocalTime until) {}
