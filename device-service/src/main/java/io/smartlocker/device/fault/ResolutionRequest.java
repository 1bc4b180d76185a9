package io.smartlocker.device.fault;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param note what was done about the fault */
record ResolutionRequest(@NotBlank @Size(max = 500) String note) {}
