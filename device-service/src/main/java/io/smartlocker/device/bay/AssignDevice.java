package io.smartlocker.device.bay;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.device.Deed;
import io.smartlocker.device.FactPosition;
import io.smartlocker.device.Reach;
import io.smartlocker.device.charge.ChargeSessions;
import io.smartlocker.device.device.Device;
import io.smartlocker.device.device.Devices;
import io.smartlocker.device.handover.HandoverKind;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Puts a device into a bay by hand. */
@ApplicationScoped
public class AssignDevice {
    private final Bays bays;
    private final Devices devices;
    private final ChargeSessions sessions;
    private final Placement placement;

    AssignDevice(Bays bays, Devices devices, ChargeSessions sessions, Placement placement) {
        this.bays = bays;
        this.devices = devices;
        this.sessions = sessions;
        this.placement = placement;
    }

    /** @throws ProblemException 404 naming the device, 409 with the rule that bay or device breaks */
    @Writes
    public Uni<BayView> assign(UUID bay, UUID device, Caller caller) {
        return bays.requireLocked(bay, caller)
                .call(target -> devices.lock(device, caller.organization())
                        .map(found -> found.filter(known -> Reach.covers(caller, known.location()))
                                .orElseThrow(AssignDevice::noSuchDevice))
                        .flatMap(newcomer -> assign(newcomer, target, caller)))
                .map(BayView::of);
    }

    /**
     * Puts a device into a bay in the transaction under way, both of them locked; false when it is in it already.
     *
     * @throws ProblemException 409 with the rule that bay or device breaks
     */
    public Uni<Boolean> assign(Device device, Bay bay, Caller caller) {
        Instant now = FactPosition.nowAfter(bay.lastHandover, device.lastHandover());
        if (!bay.assign(device, now)) {
            return Uni.createFrom().item(false);
        }
        Map<String, String> details = Map.of("device", device.id().toString());
        return sessions.adopt(bay.id, device.id())
                .chain(() -> placement.move(
                        HandoverKind.ASSIGNED,
                        now,
                        bay,
                        device,
                        caller,
                        Deed.of(caller, "bay.device-assigned", Subject.Kind.BAY, bay.id, details)))
                .replaceWith(true);
    }

    private static ProblemException noSuchDevice() {
        return ProblemException.of(CommonProblem.NOT_FOUND, "device", "There is no such device.");
    }
}
