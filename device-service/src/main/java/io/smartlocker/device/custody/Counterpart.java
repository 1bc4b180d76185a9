package io.smartlocker.device.custody;

import io.smartlocker.device.handover.Handover;
import org.jspecify.annotations.Nullable;

/**
 * What a fact is held against in its device's line. What happens at a bay is held against what last said where the device
 * was, fact or placement by hand. What a person records about a custody is held against the fact before, which is the take,
 * or handing over, that it continues unless another fact came in between.
 *
 * <p>A placement in between is no reason: a device that is held cannot be placed, so it was placed when nobody had told yet
 * that it was taken. The take overruled the placement as soon as it was told, and that is a conflict of those two; who records
 * afterwards what became of the device adds none to it.
 */
final class Counterpart {
    private Counterpart() {}

    /** What stands before a fact. */
    static @Nullable Handover before(Handover fact, Surroundings around) {
        return isAboutCustody(fact) || continues(around.factBefore(), fact) ? around.factBefore() : around.before();
    }

    /** What comes after it, and is held against it from now on. */
    static @Nullable Handover after(Surroundings around) {
        Handover next = around.factAfter();
        return next != null && isAboutCustody(next) ? next : around.after();
    }

    private static boolean isAboutCustody(Handover fact) {
        return switch (fact.kind()) {
            case HANDED_OVER, WRITTEN_OFF -> true;
            case TAKEN, RETURNED -> false;
            case ASSIGNED, UNASSIGNED, LOST, FOUND, RETIRED, OUT_OF_SERVICE, IN_SERVICE -> false;
        };
    }

    /** A return that a person records ends the custody it names; one that a kiosk saw names none. */
    private static boolean continues(@Nullable Handover before, Handover fact) {
        return before != null && fact.about().filter(before.event()::equals).isPresent();
    }
}
