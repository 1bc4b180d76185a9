package io.smartlocker.device.custody;

import io.smartlocker.device.conflict.ConflictKind;
import io.smartlocker.device.device.Device;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a change of hands fits what was before it: a device is taken from where it is, by one person at a time, and
 * returned to where it is not. Anybody may bring a device back.
 */
final class Continuity {
    private Continuity() {}

    /** In what way a fact does not fit the one before it in the device's line. */
    static Optional<ConflictKind> breach(@Nullable Handover before, Handover fact) {
        if (before == null) {
            return Optional.empty();
        }
        return switch (before.kind) {
            case TAKEN -> breach(true, null, fact);
            case RETURNED -> breach(false, before.bay, fact);
        };
    }

    /** In what way a fact does not fit where a person placed the device. */
    static Optional<ConflictKind> breach(Device planned, Handover fact) {
        return breach(planned.holder().isPresent(), planned.bay().orElse(null), fact);
    }

    private static Optional<ConflictKind> breach(boolean held, @Nullable UUID bay, Handover fact) {
        if (held && fact.kind == Handover.Kind.TAKEN) {
            return Optional.of(ConflictKind.TAKEN_WHILE_HELD);
        }
        return bay != null && !bay.equals(fact.bay) ? Optional.of(ConflictKind.DEVICE_IN_OTHER_BAY) : Optional.empty();
    }
}
