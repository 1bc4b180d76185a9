package io.smartlocker.device.device;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.device.Deed;
import io.smartlocker.device.type.DeviceTypes;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

@ApplicationScoped
class CreateDevice {
    private final Devices devices;
    private final DeviceTypes types;
    private final Outbox outbox;

    CreateDevice(Devices devices, DeviceTypes types, Outbox outbox) {
        this.devices = devices;
        this.types = types;
        this.outbox = outbox;
    }

    @Writes
    Uni<DeviceView> create(DeviceRequest request, Caller caller) {
        return types.has(request.type(), caller.organization())
                .invoke(known -> requireType(known))
                .map(known -> Device.create(
                        caller.organization(), request.type(), request.description(), request.normalRfid()))
                .flatMap(device -> devices.persistAndFlush(device).onFailure().transform(Devices.UNIQUE))
                .call(device -> outbox.add(
                        Topics.DEVICES,
                        device.state(),
                        Deed.of(caller, "device.created", Subject.Kind.DEVICE, device.id, Map.of())))
                .map(DeviceView::of);
    }

    private static void requireType(boolean known) {
        if (!known) {
            throw ProblemException.of(CommonProblem.NOT_FOUND, "type", "There is no such device type.");
        }
    }
}
