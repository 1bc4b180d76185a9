package io.smartlocker.locker.kiosk;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/** What can be changed of a kiosk. @param lockers what it is to serve, all at its location */
@RegisterForReflection
record KioskRequest(
        @NotBlank @Size(max = 100) String name,
        @NotEmpty @Size(max = 50) Set<@NotNull UUID> lockers) {}
