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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Describes a device otherwise, in part or as a whole. */
@ApplicationScoped
public class ChangeDevice {
    private final Devices devices;
    private final DescribeDevice describe;
    private final DeviceViews views;
    private final MergePatch mergePatch;
    private final Outbox outbox;

    ChangeDevice(Devices devices, DescribeDevice describe, DeviceViews views, MergePatch mergePatch, Outbox outbox) {
        this.devices = devices;
        this.describe = describe;
        this.views = views;
        this.mergePatch = mergePatch;
        this.outbox = outbox;
    }

    @Writes
    Uni<DeviceView> change(UUID id, JsonNode patch, @Nullable String ifMatch, Caller caller) {
        return change(id, ifMatch, caller, device -> mergePatch.apply(DeviceEdit.of(device), patch));
    }

    @Writes
    Uni<DeviceView> replace(UUID id, DeviceRequest request, @Nullable String ifMatch, Caller caller) {
        return change(id, ifMatch, caller, device -> request.description(device.location));
    }

    private Uni<DeviceView> change(
            UUID id, @Nullable String ifMatch, Caller caller, Function<Device, DeviceEdit> description) {
        return devices.requireLocked(id, caller)
                .invoke(device -> Versions.require(ifMatch, device.version))
                .call(device -> change(device, description.apply(device), caller))
                .flatMap(views::of);
    }

    /**
     * Changes a locked device in the transaction under way; false when it is so already.
     *
     * @throws ProblemException 404 or 409 naming what is missing, taken or forbidden
     */
    public Uni<Boolean> change(Device device, DeviceEdit after, Caller caller) {
        return describe.check(after, DeviceEdit.of(device), caller)
                .map(checked -> device.change(after))
                .call(changed ->
                        changed ? tell(device, caller) : Uni.createFrom().voidItem());
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
}
