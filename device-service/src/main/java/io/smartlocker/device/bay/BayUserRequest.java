package io.smartlocker.device.bay;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The person who gets a bay. */
record BayUserRequest(@NotNull UUID user) {}
