package io.smartlocker.device.bay;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.device.Deed;
import io.smartlocker.device.FactPosition;
import io.smartlocker.device.device.Device;
import io.smartlocker.device.device.Devices;
import io.smartlocker.device.handover.HandoverKind;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Takes the device out of a bay by hand. */
@ApplicationScoped
public class UnassignDevice {
    private final Bays bays;
    private final Devices devices;
    private final Placement placement;

    UnassignDevice(Bays bays, Devices devices, Placement placement) {
        this.bays = bays;
        this.devices = devices;
        this.placement = placement;
    }

    /** Empties the bay; an empty one stays as it is. */
    @Writes
    public Uni<BayView> unassign(UUID bay, Caller caller) {
        return bays.requireLocked(bay, caller)
                .call(target -> target.device()
                        .map(device -> take(device, target, caller))
                        .orElseGet(() -> Uni.createFrom().voidItem()))
                .map(BayView::of);
    }

    private Uni<Void> take(UUID id, Bay bay, Caller caller) {
        return devices.lock(id, caller.organization()).flatMap(found -> {
            Device device = found.orElseThrow();
            Instant now = FactPosition.nowAfter(bay.lastHandover, device.lastHandover());
            device.loseBay();
            bay.clear();
            Map<String, String> details = Map.of("device", id.toString());
            return placement.move(
                    HandoverKind.UNASSIGNED,
                    now,
                    bay,
                    device,
                    caller,
                    Deed.of(caller, "bay.device-unassigned", Subject.Kind.BAY, bay.id, details));
        });
    }
}
