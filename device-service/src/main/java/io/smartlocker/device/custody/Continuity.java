package io.smartlocker.device.custody;

import io.smartlocker.device.conflict.ConflictKind;
import io.smartlocker.device.handover.Handover;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a fact fits what was before it in its device's line: a device is taken from where it is, by one person at a time,
 * and returned to where it is not. Anybody may bring a device back. What a person records about a custody, or hands over at a
 * kiosk, fits while that custody goes on.
 */
final class Continuity {
    private Continuity() {}

    /** In what way a fact does not fit its {@link Counterpart}; a placement by hand can be that like a fact. */
    static Optional<ConflictKind> breach(@Nullable Handover before, Handover fact) {
        if (before == null) {
            return Optional.empty();
        }
        return switch (fact.kind()) {
            case TAKEN, RETURNED -> breachOfPlace(before, fact);
            case HANDED_OVER, WRITTEN_OFF ->
                fact.continues(before) ? Optional.empty() : Optional.of(ConflictKind.CUSTODY_HAD_ENDED);
            case ASSIGNED, UNASSIGNED, LOST, FOUND, RETIRED, OUT_OF_SERVICE, IN_SERVICE -> Optional.empty();
        };
    }

    private static Optional<ConflictKind> breachOfPlace(Handover before, Handover fact) {
        return switch (before.kind()) {
            case TAKEN, HANDED_OVER ->
                fact.kind().isHold() ? Optional.of(ConflictKind.TAKEN_WHILE_HELD) : Optional.empty();
            case RETURNED, ASSIGNED -> elsewhere(before, fact);
            case UNASSIGNED, FOUND -> Optional.empty();
            case WRITTEN_OFF, LOST -> Optional.of(ConflictKind.DEVICE_NOT_IN_USE);
            case RETIRED, OUT_OF_SERVICE, IN_SERVICE -> Optional.empty();
        };
    }

    private static Optional<ConflictKind> elsewhere(Handover before, Handover fact) {
        UUID here = fact.bay().orElse(null);
        boolean other = here != null
                && before.bay().filter(there -> !there.equals(here)).isPresent();
        return other ? Optional.of(ConflictKind.DEVICE_IN_OTHER_BAY) : Optional.empty();
    }
}
