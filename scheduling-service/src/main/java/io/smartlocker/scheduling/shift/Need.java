package io.smartlocker.scheduling.shift;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a shift needs.
 *
 * @param device the one device wanted, absent when any of the type will do
 * @param count how many; 1 for a certain device
 */
public record Need(UUID deviceType, @Nullable UUID device, int count) {
    /** Whether another need is of the same certain device, or of any of the same type. */
    boolean isSameThing(Need other) {
        return Objects.equals(device, other.device) && (device != null || deviceType.equals(other.deviceType));
    }
}
