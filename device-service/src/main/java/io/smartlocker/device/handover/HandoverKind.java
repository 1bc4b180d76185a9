package io.smartlocker.device.handover;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How a device changed hands, or what a person said of it. */
public enum HandoverKind {
    /** Somebody took it out of a bay. */
    TAKEN,
    /** Somebody brought it back. */
    RETURNED,
    /** Its holder gave it to somebody else. */
    HANDED_OVER,
    /** A person gave up that it comes back. */
    WRITTEN_OFF,

    /** A person put it into a bay by hand. */
    ASSIGNED,
    /** A person took it out of its bay by hand. */
    UNASSIGNED,
    /** A person does not find it. */
    LOST,
    /** It is there again, in no bay. */
    FOUND,

    RETIRED,
    OUT_OF_SERVICE,
    IN_SERVICE;

    /** What really happened; it wins over what people planned, whenever it is told. */
    public static final Set<HandoverKind> FACTS = setOf(TAKEN, WRITTEN_OFF);

    /** Where people put it by hand. */
    public static final Set<HandoverKind> PLACEMENTS = setOf(ASSIGNED, FOUND);

    /** What people say of its use; where it is, is another matter. */
    public static final Set<HandoverKind> WORDS = setOf(RETIRED, IN_SERVICE);

    /** All that says where it is. */
    public static final Set<HandoverKind> PLACES = setOf(TAKEN, FOUND);

    private static Set<HandoverKind> setOf(HandoverKind first, HandoverKind last) {
        return Collections.unmodifiableSet(EnumSet.range(first, last));
    }

    /** Whether somebody holds the device from then on. */
    public boolean isHold() {
        return this == TAKEN || this == HANDED_OVER;
    }

    /** Whether the device is in a bay from then on. */
    public boolean isStay() {
        return this == RETURNED || this == ASSIGNED;
    }

    /** Whether something moved at the bay that it names; else that is only where the device was taken from once. */
    public boolean happensAtBay() {
        return switch (this) {
            case TAKEN, RETURNED, ASSIGNED, UNASSIGNED -> true;
            case HANDED_OVER, WRITTEN_OFF, LOST, FOUND, RETIRED, OUT_OF_SERVICE, IN_SERVICE -> false;
        };
    }

    /** Whether it is a fact that says where the device is. To write it off says only that nobody knows. */
    public boolean tellsPlace() {
        return FACTS.contains(this) && this != WRITTEN_OFF;
    }
}
