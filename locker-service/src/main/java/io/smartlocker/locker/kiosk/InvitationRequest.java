package io.smartlocker.locker.kiosk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/**
 * A new kiosk.
 *
 * @param lockers what it is to serve, all at the location
 */
record InvitationRequest(
        @NotBlank @Size(max = 100) String name,
        @NotNull UUID location,
        @NotEmpty @Size(max = 50) Set<@NotNull UUID> lockers) {}
