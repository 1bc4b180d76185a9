package io.smartlocker.device.device;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.platform.paging.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How devices are, as far as the filters go.
 *
 * @param byState how many are in each state
 * @param ready how many stand in a bay and can be handed out
 * @param notReady how many stand in a bay and cannot be handed out, or it is not known
 * @param locations the same for each location
 * @param devices the devices themselves, page by page
 */
@RegisterForReflection
record DevicesStatus(
        long total,
        Map<DeviceStatus, Long> byState,
        long ready,
        long notReady,
        List<AtLocation> locations,
        Page<DeviceView> devices) {

    /** @param location absent for those that were never in a bay, nor are said to belong anywhere */
    @RegisterForReflection
    record AtLocation(
            @Nullable UUID location, long total, Map<DeviceStatus, Long> byState, long ready, long notReady) {}
}
