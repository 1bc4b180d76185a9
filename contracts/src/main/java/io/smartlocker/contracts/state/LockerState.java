package io.smartlocker.contracts.state;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cabinet. It has {@code rows × columns} bays, numbered from 1 row by row.
 *
 * @param type the locker type's id
 * @param charging whether its bays have outlets
 * @param powerBudgetWatts what all outlets together may draw
 * @param kiosk the kiosk it is wired to
 */
public record LockerState(
        UUID id,
        UUID organization,
        long version,
        String name,
        String serial,
        UUID type,
        int rows,
        int columns,
        boolean charging,
        int powerBudgetWatts,
        UUID location,
        @Nullable UUID area,
        @Nullable UUID kiosk,
        boolean inService)
        implements State {}
