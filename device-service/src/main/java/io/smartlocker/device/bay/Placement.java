package io.smartlocker.device.bay;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.device.device.Device;
import io.smartlocker.device.handover.Handover;
import io.smartlocker.device.handover.HandoverKind;
import io.smartlocker.device.handover.Handovers;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Tells what changed about where devices are: the states of all that changed, devices first, and why. */
@ApplicationScoped
public class Placement {
    private final Handovers handovers;
    private final Outbox outbox;

    Placement(Handovers handovers, Outbox outbox) {
        this.handovers = handovers;
        this.outbox = outbox;
    }

    /** Keeps in the lines of both that a person moved a device at a bay by hand, and tells it. */
    public Uni<Void> move(HandoverKind how, Instant at, Bay bay, Device device, Caller caller, Activity activity) {
        return handovers
                .note(Handover.stated(bay.organization, how, at, device.id(), caller.id())
                        .at(bay.id))
                .chain(() -> tell(List.of(bay), List.of(device), activity));
    }

    /** Adds to the transaction under way. */
    public Uni<Void> tell(Collection<Bay> bays, Collection<Device> devices, Activity... activities) {
        List<OutboxMessage> messages = new ArrayList<>();
        devices.forEach(device -> messages.add(OutboxMessage.state(Topics.DEVICES, device.state())));
        bays.forEach(bay -> messages.add(OutboxMessage.state(Topics.BAYS, bay.state())));
        for (Activity activity : activities) {
            messages.add(Outbox.message(activity));
        }
        return outbox.add(messages);
    }
}
