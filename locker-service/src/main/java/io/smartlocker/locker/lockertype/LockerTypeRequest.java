package io.smartlocker.locker.lockertype;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What is written about a kind of cabinet: all that is needed to make one, and all that can be changed of it.
 *
 * @param powerBudgetWatts what all outlets together may draw; 0 for a cabinet without outlets
 */
@RegisterForReflection
record LockerTypeRequest(
        @NotBlank @Size(max = 100) String name,
        @NotNull @Min(1) @Max(20) Integer rows,
        @NotNull @Min(1) @Max(20) Integer columns,
        @NotNull Boolean charging,
        @NotNull @Min(0) @Max(10_000) Integer powerBudgetWatts) {

    static LockerTypeRequest of(LockerType type) {
        return new LockerTypeRequest(
                type.name(), type.rows(), type.columns(), type.charging(), type.powerBudgetWatts());
    }

    boolean hasSizeOf(LockerType type) {
        return rows == type.rows() && columns == type.columns();
    }
}
