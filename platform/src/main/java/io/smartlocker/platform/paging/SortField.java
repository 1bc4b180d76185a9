package io.smartlocker.platform.paging;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * A field that a list can be sorted by.
 *
 * @param name as the API spells it
 * @param expression in SQL; never null, since nothing comes after a null
 */
public record SortField(String name, String expression, Kind kind) {
    /** How values of a field get into a cursor and back, without losing a digit. */
    public enum Kind {
        TEXT("%s", "cast(%s as text)"),
        NUMBER("cast(%s as text)", "cast(%s as bigint)"),
        DAY("cast(%s as text)", "cast(%s as date)"),
        INSTANT(
                "cast(cast(extract(epoch from %s) * 1000000 as bigint) as text)",
                "(timestamptz 'epoch' + cast(%s as bigint) * interval '1 microsecond')");

        private final String out;
        private final String in;

        Kind(String out, String in) {
            this.out = out;
            this.in = in;
        }
    }

    /** SQL of the value as text. */
    String selected() {
        return String.format(kind.out, expression);
    }

    /** SQL of a value that a named parameter holds. */
    String given(String parameter) {
        return String.format(kind.in, ":" + parameter);
    }

    /** The parameter's value. @throws IllegalArgumentException if the text is no such value */
    Object parsed(String text) {
        return switch (kind) {
            case TEXT -> text;
            case NUMBER, INSTANT -> Long.valueOf(text);
            case DAY -> day(text);
        };
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
