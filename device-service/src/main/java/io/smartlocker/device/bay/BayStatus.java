package io.smartlocker.device.bay;

import io.smartlocker.contracts.state.Door;

/** What a bay can be used for now; derived, never stored. */
enum BayStatus {
    /** Not operational, or a person took it out of service. */
    OUT_OF_SERVICE("not e.operational or e.outOfService"),
    /** A device or user is assigned. */
    OCCUPIED("e.operational and not e.outOfService and (e.device is not null or e.user is not null)"),
    /** Its door stands open. */
    OPEN("e.operational and not e.outOfService and e.device is null and e.user is null"
            + " and e.door.door in (OPEN, UNLOCKING)"),
    /** Free for a device or a person. */
    AVAILABLE("e.operational and not e.outOfService and e.device is null and e.user is null"
            + " and e.door.door in (CLOSED, UNKNOWN)");

    /** The same rule for a list, over the bay {@code e}. */
    final String condition;

    BayStatus(String condition) {
        this.condition = condition;
    }

    static BayStatus of(Bay bay) {
        if (!bay.operational || bay.outOfService) {
            return OUT_OF_SERVICE;
        }
        if (!bay.isEmpty()) {
            return OCCUPIED;
        }
        return bay.door.door == Door.CLOSED || bay.door.door == Door.UNKNOWN ? AVAILABLE : OPEN;
    }
}
