package io.smartlocker.device.custody;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.device.Deed;
import io.smartlocker.device.FactPosition;
import io.smartlocker.device.bay.Bay;
import io.smartlocker.device.bay.Bays;
import io.smartlocker.device.bay.Placement;
import io.smartlocker.device.device.Device;
import io.smartlocker.device.device.DeviceView;
import io.smartlocker.device.device.DeviceViews;
import io.smartlocker.device.device.Devices;
import io.smartlocker.device.device.Usability;
import io.smartlocker.device.handover.Handover;
import io.smartlocker.device.handover.HandoverKind;
import io.smartlocker.device.handover.Handovers;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Marks a device lost: it is in no bay any more, and who holds it is not expected to bring it back. */
@ApplicationScoped
public class MarkDeviceLost {
    private final Bays bays;
    private final Devices devices;
    private final Handovers handovers;
    private final Custodies custodies;
    private final WriteOffCustody writeOff;
    private final Placement placement;
    private final DeviceViews views;

    MarkDeviceLost(
            Bays bays,
            Devices devices,
            Handovers handovers,
            Custodies custodies,
            WriteOffCustody writeOff,
            Placement placement,
            DeviceViews views) {
        this.bays = bays;
        this.devices = devices;
        this.handovers = handovers;
        this.custodies = custodies;
        this.writeOff = writeOff;
        this.placement = placement;
        this.views = views;
    }

    /** @throws ProblemException 409 if it is retired */
    @Writes
    public Uni<DeviceView> mark(UUID id, Caller caller) {
        return devices.bayOf(id, caller.organization())
                .call(bay -> lock(bay, caller))
                .chain(() -> devices.requireLocked(id, caller))
                .call(device -> device.holder().isPresent() ? writeOff(device, caller) : lose(device, caller))
                .flatMap(views::of);
    }

    private Uni<Optional<Bay>> lock(Optional<UUID> bay, Caller caller) {
        return bay.map(id -> bays.lock(id, caller.organization()))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private Uni<?> writeOff(Device device, Caller caller) {
        return custodies.active(device.id()).flatMap(custody -> writeOff.writeOff(custody.orElseThrow().id, caller));
    }

    private Uni<?> lose(Device device, Caller caller) {
        return lock(device.bay(), caller).flatMap(bay -> {
            if (!device.say(Usability::markLost)) {
                return Uni.createFrom().voidItem();
            }
            bay.ifPresent(Bay::clear);
            device.loseBay();
            return handovers.note(deed(device, bay, caller)).chain(() -> tell(device, bay, caller));
        });
    }

    private static Handover deed(Device device, Optional<Bay> bay, Caller caller) {
        FactPosition ofBay = bay.map(Bay::lastHandover).orElse(null);
        return Handover.stated(
                        device.organization(),
                        HandoverKind.LOST,
                        FactPosition.nowAfter(device.lastHandover(), ofBay),
                        device.id(),
                        caller.id())
                .at(bay.map(Bay::id).orElse(null));
    }

    private Uni<Void> tell(Device device, Optional<Bay> bay, Caller caller) {
        return placement.tell(
                bay.map(List::of).orElse(List.of()),
                List.of(device),
                Deed.of(caller, "device.lost", Subject.Kind.DEVICE, device.id(), Map.of()));
    }
}
