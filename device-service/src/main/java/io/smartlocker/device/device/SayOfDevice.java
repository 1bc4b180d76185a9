package io.smartlocker.device.device;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.device.Deed;
import io.smartlocker.device.FactPosition;
import io.smartlocker.device.handover.Handover;
import io.smartlocker.device.handover.HandoverKind;
import io.smartlocker.device.handover.Handovers;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** What a person says of a device's use: it is kept in the device's line, told and logged, if it changes anything. */
@ApplicationScoped
class SayOfDevice {
    private final Devices devices;
    private final Handovers handovers;
    private final DeviceViews views;
    private final Outbox outbox;

    SayOfDevice(Devices devices, Handovers handovers, DeviceViews views, Outbox outbox) {
        this.devices = devices;
        this.handovers = handovers;
        this.views = views;
        this.outbox = outbox;
    }

    /**
     * Works in the transaction under way.
     *
     * @param word false when nothing changes by it; throws the rule that it breaks
     */
    Uni<DeviceView> say(UUID id, HandoverKind kind, String deed, Predicate<Device> word, Caller caller) {
        return devices.requireLocked(id, caller)
                .call(device -> word.test(device)
                        ? tell(device, kind, deed, caller)
                        : Uni.createFrom().voidItem())
                .flatMap(views::of);
    }

    private Uni<Void> tell(Device device, HandoverKind kind, String deed, Caller caller) {
        return handovers
                .note(Handover.stated(
                        device.organization, kind, FactPosition.nowAfter(device.lastHandover), device.id, caller.id()))
                .chain(() -> outbox.add(
                        Topics.DEVICES,
                        device.state(),
                        Deed.of(caller, deed, Subject.Kind.DEVICE, device.id, Map.of())));
    }
}
