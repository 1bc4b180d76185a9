package io.smartlocker.device.device;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.device.Deed;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

@ApplicationScoped
public class CreateDevice {
    private final Devices devices;
    private final DescribeDevice describe;
    private final DeviceViews views;
    private final Outbox outbox;

    CreateDevice(Devices devices, DescribeDevice describe, DeviceViews views, Outbox outbox) {
        this.devices = devices;
        this.describe = describe;
        this.views = views;
        this.outbox = outbox;
    }

    @Writes
    Uni<DeviceView> create(DeviceRequest request, Caller caller) {
        return add(request.description(caller), caller).flatMap(views::of);
    }

    /** Adds it in the transaction under way. @throws ProblemException 404 or 409 naming what is missing or taken */
    public Uni<Device> add(DeviceEdit description, Caller caller) {
        return describe.check(description, null, caller)
                .map(checked -> Device.create(caller.organization(), description))
                .flatMap(device -> devices.persistAndFlush(device).onFailure().transform(Devices.UNIQUE))
                .call(device -> outbox.add(
                        Topics.DEVICES,
                        device.state(),
                        Deed.of(caller, "device.created", Subject.Kind.DEVICE, device.id, Map.of())));
    }
}
