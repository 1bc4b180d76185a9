package io.smartlocker.device.bay;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.device.device.Device;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Tells what changed about where devices are: the states of all that changed, devices first, and why. */
@ApplicationScoped
public class Placement {
    private final Outbox outbox;

    Placement(Outbox outbox) {
        this.outbox = outbox;
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
