package io.smartlocker.gateway.cabinet;

import io.smartlocker.contracts.kiosk.DirectoryEntry;
import java.time.Duration;

/**
 * How long a solenoid is energised at this kiosk, unless something else is set for its bay.
 *
 * @param length 50 ms to 1 s
 */
public record PulseLength(Duration length) {
    public PulseLength {
        if (length.compareTo(CabinetLayout.SHORTEST_PULSE) < 0 || length.compareTo(CabinetLayout.LONGEST_PULSE) > 0) {
            throw new IllegalArgumentException("A pulse lasts 50 ms to 1 s, not " + length.toMillis() + " ms.");
        }
    }

    /** What was set for a bay, within the limits that hold whatever is set; without it that of the kiosk. */
    public Duration of(DirectoryEntry.Bay bay) {
        Integer millis = bay.settings().pulseMillis();
        if (millis == null) {
            return length;
        }
        Duration set = Duration.ofMillis(millis);
        if (set.compareTo(CabinetLayout.SHORTEST_PULSE) < 0) {
            return CabinetLayout.SHORTEST_PULSE;
        }
        return set.compareTo(CabinetLayout.LONGEST_PULSE) > 0 ? CabinetLayout.LONGEST_PULSE : set;
    }
}
