package io.smartlocker.scheduling.shift;

import io.smartlocker.platform.imports.Column;
import io.smartlocker.scheduling.naming.NamedBy;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a column of a file of shifts can hold. */
enum ShiftColumn implements Column {
    /** For shifts that share their name with another at the location; where it is filled, the name may be a new one. */
    ID("id", null),
    NAME("name", null),
    LOCATION("location", NamedBy.LOCATION),
    DAYS("days", null),
    START("start", null),
    END("end", null),
    TIME_ZONE("timeZone", null),
    VALID_FROM("validFrom", null),
    VALID_UNTIL("validUntil", null),
    GRACE_MINUTES("graceMinutes", null),
    RESERVE("reserve", null),
    USERS("users", NamedBy.EMPLOYEE_ID),
    GROUPS("groups", NamedBy.GROUP),
    /** How many of which type. */
    DEVICE_TYPES("deviceTypes", NamedBy.DEVICE_TYPE),
    /** Certain ones. */
    DEVICES("devices", NamedBy.ASSET_TAG);

    private final String field;
    private final @Nullable NamedBy<?> names;

    ShiftColumn(String field, @Nullable NamedBy<?> names) {
        this.field = field;
        this.names = names;
    }

    @Override
    public String field() {
        return field;
    }

    /** Of what it holds names, if of anything. */
    Optional<NamedBy<?>> names() {
        return Optional.ofNullable(names);
    }
}
