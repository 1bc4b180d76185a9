package io.smartlocker.locker.command;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A kiosk is to be worked on.
 *
 * @param minutes after which it hands out again by itself, a day at most
 * @param reason stands in the log
 */
record ServiceRequest(
        @NotNull @Min(1) @Max(1_440) Integer minutes,
        @NotBlank @Size(max = 200) String reason) {}
