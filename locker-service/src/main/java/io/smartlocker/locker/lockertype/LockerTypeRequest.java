package io.smartlocker.locker.lockertype;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A new kind of cabinet.
 *
 * @param powerBudgetWatts what all outlets together may draw; 0 for a cabinet without outlets
 */
record LockerTypeRequest(
        @NotBlank @Size(max = 100) String name,
        @NotNull @Min(1) @Max(20) Integer rows,
        @NotNull @Min(1) @Max(20) Integer columns,
        @NotNull Boolean charging,
        @NotNull @Min(0) @Max(10_000) Integer powerBudgetWatts) {}
