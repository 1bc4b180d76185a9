package io.smartlocker.gateway.cabinet;

import org.jspecify.annotations.Nullable;

/**
 * One GPIO line, by number or by name; one of the two is present.
 *
 * @param chip device path or label of the chip, for example {@code /dev/gpiochip0}
 * @param line offset on the chip
 * @param name the line's name as the kernel gives it
 * @param activeLow the line is energised when it is electrically low
 */
public record LineSpec(
        String chip, @Nullable Integer line, @Nullable String name, boolean activeLow, Bias bias) implements Wire {

    /** The resistor the chip puts on the line. */
    public enum Bias {
        AS_IS,
        DISABLED,
        PULL_UP,
        PULL_DOWN
    }

    @Override
    public String toString() {
        return chip + " line " + (line != null ? line : name);
    }
}
