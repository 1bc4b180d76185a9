package io.smartlocker.gateway.guard;

import io.smartlocker.gateway.actuation.gpio.chip.LineSettings;
import java.time.Duration;

/**
 * An output that must be off when nobody drives it.
 *
 * @param chip device name, for example {@code gpiochip0}
 * @param offset of the line on its chip
 * @param flags of {@code gpio_v2_line_flag}: an output, its polarity, its bias
 * @param descriptor of the request in the process that holds it, {@link #UNHELD} if none is known to
 * @param purpose what it is wired to, for messages
 */
public record OutputLine(String chip, int offset, long flags, int descriptor, String purpose) {
    public static final int UNHELD = -1;

    private static final int FIELDS = 5;

    /** @param settings of an output */
    public static OutputLine of(String chip, LineSettings settings, int descriptor) {
        return new OutputLine(chip, settings.offset(), settings.flags(), descriptor, settings.purpose());
    }

    /** How it is requested; it is off from that instant. */
    LineSettings settings() {
        return new LineSettings(offset, purpose, flags, Duration.ZERO);
    }

    String text() {
        return chip + " " + offset + " " + flags + " " + descriptor + " " + purpose;
    }

    /** @throws IllegalArgumentException if the text is none of {@link #text} */
    static OutputLine parse(String text) {
        String[] fields = text.split(" ", FIELDS);
        if (fields.length < FIELDS) {
            throw new IllegalArgumentException("Not an output: " + text);
        }
        return new OutputLine(
                fields[0],
                Integer.parseInt(fields[1]),
                Long.parseLong(fields[2]),
                Integer.parseInt(fields[3]),
                fields[4]);
    }
}
