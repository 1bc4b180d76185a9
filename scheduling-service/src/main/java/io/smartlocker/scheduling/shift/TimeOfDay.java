package io.smartlocker.scheduling.shift;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A time of day as a cell holds it, to the minute. */
final class TimeOfDay {
    /** Spreadsheets write an early hour with one digit, and seconds. */
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("H:mm[:'00']");

    private TimeOfDay() {}

    /** The time, if the text is one. */
    static Optional<LocalTime> read(String text) {
        try {
            return Optional.of(LocalTime.parse(text, FORM));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
