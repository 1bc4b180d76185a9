package io.smartlocker.locker.kiosk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param fingerprint as the kiosk shows it */
record ConfirmationRequest(@NotBlank @Size(max = 64) String fingerprint) {}
