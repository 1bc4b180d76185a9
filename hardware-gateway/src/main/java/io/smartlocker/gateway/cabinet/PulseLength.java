package io.smartlocker.gateway.cabinet;

import java.time.Duration;

/**
 * How long a solenoid is energised at this kiosk.
 *
 * @param length 50 ms to 1 s
 */
public record PulseLength(Duration length) {
    public PulseLength {
        if (length.compareTo(CabinetLayout.SHORTEST_PULSE) < 0 || length.compareTo(CabinetLayout.LONGEST_PULSE) > 0) {
            throw new IllegalArgumentException("A pulse lasts 50 ms to 1 s, not " + length.toMillis() + " ms.");
        }
    }
}
