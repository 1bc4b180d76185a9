package io.smartlocker.locker.alarm;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * When an organisation is alarmed by time.
 *
 * @param cutOffAfterMinutes how long nothing may be heard of a kiosk
 * @param leaseEndingHours how long before its end a lease is alarming; never more than half of what it lasts
 */
@RegisterForReflection
record AlarmSettingsRequest(
        @NotNull @Min(1) @Max(1_440) Integer cutOffAfterMinutes,
        @NotNull @Min(1) @Max(168) Integer leaseEndingHours) {}
