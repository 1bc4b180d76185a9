package io.smartlocker.device.resolution;

import io.smallrye.mutiny.Uni;
import io.smartlocker.device.custody.Custodies;
import io.smartlocker.device.custody.HandOverCustody;
import io.smartlocker.device.custody.RecordHandover;
import io.smartlocker.device.device.Devices;
import io.smartlocker.device.handover.Handover;
import io.smartlocker.device.handover.HandoverKind;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Records what a person found out about who had a device. It works in the transaction under way. */
@ApplicationScoped
class CorrectCustody {
    private final RecordHandover recordHandover;
    private final HandOverCustody handOver;
    private final Custodies custodies;
    private final Devices devices;

    CorrectCustody(RecordHandover recordHandover, HandOverCustody handOver, Custodies custodies, Devices devices) {
        this.recordHandover = recordHandover;
        this.handOver = handOver;
        this.custodies = custodies;
        this.devices = devices;
    }

    /** Whoever held it had brought it back, into the bay out of which it was taken next, just before that. */
    Uni<Void> cameBackBefore(Handover take, Handover before, Caller caller) {
        Instant justBefore = take.position().at().minus(1, ChronoUnit.MICROS);
        Handover returned = Handover.stated(
                        take.organization(), HandoverKind.RETURNED, justBefore, take.device(), caller.id())
                .by(before.person().orElseThrow())
                .at(take.bay().orElse(null))
                .about(before.event());
        return recordHandover.record(returned, caller.actor());
    }

    /** Whoever held it first has it now: the one who seemed to have taken it did not, or gave it back by hand. */
    Uni<Void> formerHolderHasIt(Handover take, Handover before, Caller caller) {
        return custodies
                .idOfTake(take.event())
                .flatMap(custody -> handOver.handOver(custody, before.person().orElseThrow(), null, caller))
                .replaceWithVoid();
    }

    /** What the kiosk told of a device that is not known is recorded of one that is. */
    Uni<Void> wasDevice(Handover told, UUID device, Caller caller) {
        return devices.isWithinReach(device, caller).flatMap(within -> {
            if (!within) {
                throw ProblemException.of(CommonProblem.NOT_FOUND, "device", "There is no such device.");
            }
            Handover same = Handover.stated(
                            told.organization(), told.kind(), told.position().at(), device, caller.id())
                    .by(told.person().orElseThrow())
                    .at(told.bay().orElse(null))
                    .withFault(told.fault().orElse(null));
            return recordHandover.record(same, caller.actor());
        });
    }
}
