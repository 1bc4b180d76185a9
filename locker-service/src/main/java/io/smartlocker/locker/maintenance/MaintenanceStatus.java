package io.smartlocker.locker.maintenance;

/** {@code PLANNED → ACTIVE → ENDED}; what is ended before it began was never active. */
public enum MaintenanceStatus {
    /** It has yet to begin. */
    PLANNED("begun_at is null and ended_at is null"),
    /** The subject is out of service. */
    ACTIVE("begun_at is not null and ended_at is null"),
    ENDED("ended_at is not null");

    private final String condition;

    MaintenanceStatus(String condition) {
        this.condition = condition;
    }

    /** SQL of a row that has it. */
    String condition() {
        return condition;
    }
}
