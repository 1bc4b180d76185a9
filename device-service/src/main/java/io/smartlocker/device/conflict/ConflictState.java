package io.smartlocker.device.conflict;

/** {@code OPEN → EXPLAINED | RESOLVED}. */
public enum ConflictState {
    /** Somebody has to look. */
    OPEN("explained_at is null and resolved_at is null"),
    /** What was told later explains it. */
    EXPLAINED("explained_at is not null and resolved_at is null"),
    /** A person resolved it. */
    RESOLVED("resolved_at is not null");

    /** The same rule for a list. */
    final String condition;

    ConflictState(String condition) {
        this.condition = condition;
    }
}
