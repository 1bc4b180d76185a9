package io.smartlocker.device.device;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.device.Deed;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deletes a device that nobody holds and that is in no bay. Its tags are free again, its history stays. */
@ApplicationScoped
class DeleteDevice {
    private final Devices devices;
    private final Outbox outbox;

    DeleteDevice(Devices devices, Outbox outbox) {
        this.devices = devices;
        this.outbox = outbox;
    }

    @Writes
    Uni<DeviceView> delete(UUID id, @Nullable String ifMatch, Caller caller) {
        return devices.requireLocked(id, caller)
                .invoke(device -> Versions.require(ifMatch, device.version))
                .invoke(Device::delete)
                .call(device -> outbox.add(
                        OutboxMessage.tombstone(Topics.DEVICES, DeviceState.class, id, device.organization),
                        Outbox.message(Deed.of(caller, "device.deleted", Subject.Kind.DEVICE, id, Map.of()))))
                .map(device -> DeviceView.of(device, Readiness.UNKNOWN));
    }
}
