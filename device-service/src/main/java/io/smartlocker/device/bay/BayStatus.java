package io.smartlocker.device.bay;

/** What a bay can be used for now; derived, never stored. */
public enum BayStatus {
    /** Not operational, or a person or maintenance keeps it out of service. */
    OUT_OF_SERVICE("not (operational and not out_of_service and not under_maintenance)"),
    /** A device or user is assigned. */
    OCCUPIED(Condition.IN_SERVICE + " and (device is not null or user_id is not null)"),
    /** Its door stands open. */
    OPEN(Condition.EMPTY + " and door in ('OPEN', 'UNLOCKING')"),
    /** Free for a device or a person. */
    AVAILABLE(Condition.EMPTY + " and door in ('CLOSED', 'UNKNOWN')");

    /** The same rule for a list. */
    final String condition;

    BayStatus(String condition) {
        this.condition = condition;
    }

    private static final class Condition {
        private static final String IN_SERVICE = "operational and not out_of_service and not under_maintenance";
        private static final String EMPTY = IN_SERVICE + " and device is null and user_id is null";
    }

    static BayStatus of(Bay bay) {
        if (!bay.inService()) {
            return OUT_OF_SERVICE;
        }
        if (!bay.isEmpty()) {
            return OCCUPIED;
        }
        return switch (bay.door.door) {
            case CLOSED, UNKNOWN -> AVAILABLE;
            case OPEN, UNLOCKING -> OPEN;
        };
    }
}
