package io.smartlocker.device.custody;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.device.DeviceProblem;
import io.smartlocker.device.device.Device;
import io.smartlocker.device.device.Devices;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.projection.Projections;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Finds what a person records something about: a custody with its device, both locked, and people who exist. */
@ApplicationScoped
class Continued {
    private final Custodies custodies;
    private final Devices devices;
    private final Projections projections;

    Continued(Custodies custodies, Devices devices, Projections projections) {
        this.custodies = custodies;
        this.devices = devices;
        this.projections = projections;
    }

    record Held(Custody custody, Device device) {
        /** @throws ProblemException 409 if it has ended */
        Held requireActive() {
            if (!custody.isActive()) {
                throw ProblemException.of(
                        DeviceProblem.CUSTODY_ENDED, "It ended " + custody.state + " at " + custody.endedAt + ".");
            }
            return this;
        }
    }

    /** The device is locked first: what a custody says is certain only then. */
    Uni<Held> require(UUID custody, Caller caller) {
        return custodies
                .deviceOf(custody, caller)
                .flatMap(device -> devices.lock(device, caller.organization()))
                .flatMap(device -> custodies
                        .requireLocked(custody, caller)
                        .map(found -> new Held(found, device.orElseThrow(() -> ProblemException.notFound("custody")))));
    }

    /** @throws ProblemException 404 naming the field if there is no such person */
    Uni<Void> requirePerson(String field, UUID person, Caller caller) {
        return projections
                .find(UserState.class, person, caller.organization())
                .map(known -> known.orElseThrow(
                        () -> ProblemException.of(CommonProblem.NOT_FOUND, field, "There is no such user.")))
                .replaceWithVoid();
    }
}
