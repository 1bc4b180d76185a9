package io.smartlocker.device.charge;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.platform.paging.Page;
import java.util.UUID;

/**
 * How a device was charged so far.
 *
 * @param cycles how often
 * @param sessions the newest first, page by page
 */
@RegisterForReflection
public record DeviceCharging(UUID device, long cycles, Page<ChargeSessionView> sessions) {}
