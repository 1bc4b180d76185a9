package io.smartlocker.device.custody;

import io.smallrye.mutiny.Uni;
import io.smartlocker.device.bay.Bay;
import io.smartlocker.device.bay.Bays;
import io.smartlocker.device.device.Device;
import io.smartlocker.device.device.Devices;
import io.smartlocker.device.handover.Handover;
import io.smartlocker.device.handover.HandoverKind;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Records by hand that somebody took a device. */
@ApplicationScoped
class RecordTake {
    private final Bays bays;
    private final Devices devices;
    private final Continued continued;
    private final RecordHandover recordHandover;
    private final Custodies custodies;
    private final ShowCustodies show;

    RecordTake(
            Bays bays,
            Devices devices,
            Continued continued,
            RecordHandover recordHandover,
            Custodies custodies,
            ShowCustodies show) {
        this.bays = bays;
        this.devices = devices;
        this.continued = continued;
        this.recordHandover = recordHandover;
        this.custodies = custodies;
        this.show = show;
    }

    /**
     * Answers the new custody.
     *
     * @throws ProblemException 404 naming device or holder, 400 if it is not known out of which bay, 409 if somebody holds
     *     the device now and nothing is said about the time
     */
    @Writes
    Uni<CustodyView> record(TakeRequest request, Caller caller) {
        return continued
                .requirePerson("holder", request.holder(), caller)
                .chain(() -> bay(request, caller))
                .flatMap(bay -> devices.lock(request.device(), caller.organization())
                        .map(device -> fact(request, bay, device.orElseThrow(), caller)))
                .call(fact -> recordHandover.record(fact, caller.actor()))
                .flatMap(fact -> custodies.ofTake(fact.event()))
                .flatMap(custody -> show.show(custody.orElseThrow()));
    }

    /** The bay is locked before the device. */
    private Uni<Bay> bay(TakeRequest request, Caller caller) {
        return devices.isWithinReach(request.device(), caller)
                .invoke(within -> {
                    if (!within) {
                        throw ProblemException.of(CommonProblem.NOT_FOUND, "device", "There is no such device.");
                    }
                })
                .chain(() -> devices.bayOf(request.device(), caller.organization()))
                .map(current -> Optional.ofNullable(request.bay()).or(() -> current))
                .flatMap(bay -> bays.requireLocked(
                        bay.orElseThrow(() -> ProblemException.of(
                                CommonProblem.INVALID, "bay", "It is in none. Say out of which it was taken.")),
                        caller));
    }

    private static Handover fact(TakeRequest request, Bay bay, Device device, Caller caller) {
        if (request.at() == null) {
            device.requireNotHeld();
        }
        return Handover.stated(
                        caller.organization(),
                        HandoverKind.TAKEN,
                        Moment.of(request.at(), device.lastHandover(), bay.lastHandover()),
                        device.id(),
                        caller.id())
                .by(request.holder())
                .at(bay.id());
    }
}
