package io.smartlocker.locker.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason why a bay is opened without a person at the kiosk; it stands in the log */
record ReasonRequest(@NotBlank @Size(max = 200) String reason) {}
