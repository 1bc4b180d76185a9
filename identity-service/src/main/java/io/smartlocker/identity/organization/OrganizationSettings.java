package io.smartlocker.identity.organization;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What an organisation can set for itself.
 *
 * @param itemAllowance how many devices a person may hold at once unless something else is said of him
 * @param leaseDurationHours how long a kiosk that is cut off may go on handing out devices
 * @param pinLength digits of a PIN; PINs of another length that are set already stay good
 * @param erasureAfterDays how long after their deletion name and contact data of people are erased
 */
@RegisterForReflection
record OrganizationSettings(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Min(0) @Max(100) Integer itemAllowance,
        @NotNull @Min(1) @Max(168) Integer leaseDurationHours,
        @NotNull @Min(4) @Max(12) Integer pinLength,
        @NotNull @Min(0) @Max(3_650) Integer erasureAfterDays) {}
