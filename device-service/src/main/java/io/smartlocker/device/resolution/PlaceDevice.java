package io.smartlocker.device.resolution;

import io.smallrye.mutiny.Uni;
import io.smartlocker.device.bay.AssignDevice;
import io.smartlocker.device.bay.UnassignDevice;
import io.smartlocker.device.custody.Custodies;
import io.smartlocker.device.custody.RecordReturn;
import io.smartlocker.device.device.Devices;
import io.smartlocker.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Puts a device into the bay in which somebody found it: back from whoever holds it, or over from another bay. */
@ApplicationScoped
class PlaceDevice {
    private final Devices devices;
    private final Custodies custodies;
    private final RecordReturn recordReturn;
    private final AssignDevice assign;
    private final UnassignDevice unassign;

    PlaceDevice(
            Devices devices,
            Custodies custodies,
            RecordReturn recordReturn,
            AssignDevice assign,
            UnassignDevice unassign) {
        this.devices = devices;
        this.custodies = custodies;
        this.recordReturn = recordReturn;
        this.assign = assign;
        this.unassign = unassign;
    }

    /** Works in the transaction under way. */
    Uni<Void> put(UUID device, UUID bay, Caller caller) {
        return custodies
                .activeId(device, caller.organization())
                .flatMap(held -> held.isPresent()
                        ? recordReturn
                                .record(held.get(), bay, null, null, caller)
                                .replaceWithVoid()
                        : move(device, bay, caller));
    }

    private Uni<Void> move(UUID device, UUID bay, Caller caller) {
        return devices.bayOf(device, caller.organization())
                .flatMap(now -> leave(now.filter(other -> !other.equals(bay)), caller))
                .chain(() -> assign.assign(bay, device, caller))
                .replaceWithVoid();
    }

    private Uni<Void> leave(Optional<UUID> bay, Caller caller) {
        return bay.map(from -> unassign.unassign(from, caller).replaceWithVoid())
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
