package io.smartlocker.locker.lockertype;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

@RegisterForReflection
record LockerTypeView(
        UUID id, String name, int rows, int columns, boolean charging, int powerBudgetWatts, long version) {
    static LockerTypeView of(LockerType type) {
        return new LockerTypeView(
                type.id(),
                type.name(),
                type.rows(),
                type.columns(),
                type.charging(),
                type.powerBudgetWatts(),
                type.version());
    }
}
