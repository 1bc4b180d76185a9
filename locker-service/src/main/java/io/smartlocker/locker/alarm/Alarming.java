package io.smartlocker.locker.alarm;

import io.smartlocker.contracts.state.AlarmState.Kind;
import io.smartlocker.locker.kiosk.Kiosk;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cause for an alarm.
 *
 * @param bay absent, like the locker, when it concerns the kiosk as a whole
 * @param at when it began
 */
public record Alarming(
        Kind kind,
        Kiosk kiosk,
        @Nullable UUID locker,
        @Nullable UUID bay,
        Instant at) {}
