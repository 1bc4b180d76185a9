package io.smartlocker.device.fault;

import io.smallrye.mutiny.Uni;
import io.smartlocker.device.bay.Bay;
import io.smartlocker.device.bay.Bays;
import io.smartlocker.device.bay.Placement;
import io.smartlocker.device.device.Device;
import io.smartlocker.device.device.Devices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Keeps a device from being handed out while a critical fault of it is open, and a bay from being used while one of its own is.
 * Faults are counted while what they are of is locked: of two who resolve the last two at once, the second sees the first.
 */
@ApplicationScoped
class Quarantine {
    private final Faults faults;
    private final Bays bays;
    private final Devices devices;
    private final Placement placement;

    Quarantine(Faults faults, Bays bays, Devices devices, Placement placement) {
        this.faults = faults;
        this.bays = bays;
        this.devices = devices;
        this.placement = placement;
    }

    /** Lets a device or bay follow its faults, which are flushed. Works in the transaction under way. */
    Uni<Void> follow(Fault fault) {
        if (!fault.critical) {
            return nothing();
        }
        return fault.isOfBay() ? followBay(fault) : followDevice(fault);
    }

    private Uni<Void> followBay(Fault fault) {
        UUID bay = fault.bay;
        return bay == null
                ? nothing()
                : bays.lock(bay, fault.organization).flatMap(found -> faults.criticalOfBay(bay)
                        .flatMap(critical -> found.filter(known -> known.setOperational(!critical))
                                .map(this::tell)
                                .orElseGet(Quarantine::nothing)));
    }

    private Uni<Void> followDevice(Fault fault) {
        UUID device = fault.device;
        return device == null
                ? nothing()
                : devices.lock(device, fault.organization).flatMap(found -> faults.criticalOf(device)
                        .flatMap(critical -> found.filter(known -> known.quarantine(critical))
                                .map(this::tell)
                                .orElseGet(Quarantine::nothing)));
    }

    private Uni<Void> tell(Bay bay) {
        return placement.tell(List.of(bay), List.of());
    }

    private Uni<Void> tell(Device device) {
        return placement.tell(List.of(), List.of(device));
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
