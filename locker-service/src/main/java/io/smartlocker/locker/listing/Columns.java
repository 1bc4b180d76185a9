package io.smartlocker.locker.listing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Columns of a row that a native query found, read one after the other. */
public final class Columns {
    private final Object[] row;
    private int next;

    public Columns(Object[] row) {
        this.row = row;
    }

    private @Nullable Object next() {
        return row[next++];
    }

    public UUID id() {
        return (UUID) Objects.requireNonNull(next());
    }

    public @Nullable UUID optionalId() {
        return (UUID) next();
    }

    public @Nullable String text() {
        return (String) next();
    }

    /** False where there is none. */
    public boolean flag() {
        return Boolean.TRUE.equals(next());
    }

    /** 0 where there is none. */
    public long number() {
        return next() instanceof Number number ? number.longValue() : 0;
    }

    public @Nullable Instant instant() {
        return switch (next()) {
            case null -> null;
            case Instant instant -> instant;
            case OffsetDateTime time -> time.toInstant();
            case Object other -> throw new IllegalStateException("Not a moment: " + other.getClass());
        };
    }
}
