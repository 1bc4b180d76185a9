package io.smartlocker.device.bay;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.device.Deed;
import io.smartlocker.device.device.Device;
import io.smartlocker.device.device.Devices;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class AssignDevice {
    private final Bays bays;
    private final Devices devices;
    private final Placement placement;

    AssignDevice(Bays bays, Devices devices, Placement placement) {
        this.bays = bays;
        this.devices = devices;
        this.placement = placement;
    }

    @Writes
    Uni<BayView> assign(UUID bay, UUID device, Caller caller) {
        return bays.requireLocked(bay, caller)
                .call(target -> devices.lock(device, caller.organization())
                        .map(found -> found.orElseThrow(AssignDevice::noSuchDevice))
                        .flatMap(newcomer -> target.assign(newcomer, Instant.now())
                                ? tell(target, newcomer, caller)
                                : Uni.createFrom().voidItem()))
                .map(BayView::of);
    }

    private Uni<Void> tell(Bay bay, Device device, Caller caller) {
        Map<String, String> details = Map.of("device", device.id().toString());
        return placement.tell(
                List.of(bay),
                List.of(device),
                Deed.of(caller, "bay.device-assigned", Subject.Kind.BAY, bay.id, details));
    }

    private static ProblemException noSuchDevice() {
        return ProblemException.of(CommonProblem.NOT_FOUND, "device", "There is no such device.");
    }
}
