package io.smartlocker.gateway.cabinet;

import org.jspecify.annotations.Nullable;

/**
 * What one bay is wired to.
 *
 * @param number within the locker, counted from 1
 * @param lock the solenoid; without one the bay cannot be opened
 * @param outlet the charging relay
 * @param door the door contact, active while the door is open
 */
public record BayWiring(
        int number,
        @Nullable Wire lock,
        @Nullable Wire outlet,
        @Nullable Wire door) {}
