package io.smartlocker.device.bay;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The device to be put into a bay. */
record BayDeviceRequest(@NotNull UUID device) {}
