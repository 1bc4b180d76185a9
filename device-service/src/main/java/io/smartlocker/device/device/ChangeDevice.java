package io.smartlocker.device.device;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.device.Deed;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.MergePatch;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ChangeDevice {
    private final Devices devices;
    private final MergePatch mergePatch;
    private final Outbox outbox;

    ChangeDevice(Devices devices, MergePatch mergePatch, Outbox outbox) {
        this.devices = devices;
        this.mergePatch = mergePatch;
        this.outbox = outbox;
    }

    @Writes
    Uni<DeviceView> change(UUID id, JsonNode patch, @Nullable String ifMatch, Caller caller) {
        return devices.lock(id, caller.organization())
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("device")))
                .invoke(device -> Versions.require(ifMatch, device.version))
                .call(device -> device.change(mergePatch.apply(DeviceEdit.of(device), patch))
                        ? tell(device, caller)
                        : nothing())
                .map(DeviceView::of);
    }

    private Uni<Void> tell(Device device, Caller caller) {
        return devices.flush()
                .onFailure()
                .transform(Devices.UNIQUE)
                .flatMap(flushed -> outbox.add(
                        Topics.DEVICES,
                        device.state(),
                        Deed.of(caller, "device.changed", Subject.Kind.DEVICE, device.id, Map.of())));
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
