package io.smartlocker.locker.maintenance;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.locker.cabinet.Lockers;
import io.smartlocker.locker.listing.Reach;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.projection.Projections;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;

/** Finds what is to be out of service, and where it is. What the caller's rights do not reach is not there. */
@ApplicationScoped
class FindSubject {
    private final Lockers lockers;
    private final Projections projections;

    FindSubject(Lockers lockers, Projections projections) {
        this.lockers = lockers;
        this.projections = projections;
    }

    /** @throws ProblemException 400 naming the field when there is no such subject, or not exactly one */
    Uni<Site> find(MaintenanceRequest.Subject subject, Caller caller) {
        if (!subject.isOne()) {
            throw ProblemException.of(CommonProblem.INVALID, "subject", "Name one of locker, bay and device.");
        }
        if (subject.locker() != null) {
            return lockers.named(subject.locker(), "subject.locker", caller).map(Site::of);
        }
        return subject.bay() != null
                ? bay(subject.bay(), "subject.bay", caller)
                : device(Objects.requireNonNull(subject.device(), "one of the three is given"), caller);
    }

    private Uni<Site> bay(UUID bay, String field, Caller caller) {
        return projections
                .find(BayState.class, bay, caller.organization())
                .map(found -> found.orElseThrow(() -> missing(field)))
                .flatMap(found -> lockers.named(found.locker(), field, caller))
                .map(Site::of);
    }

    private Uni<Site> device(UUID device, Caller caller) {
        return projections
                .find(DeviceState.class, device, caller.organization())
                .map(found -> found.orElseThrow(() -> missing("subject.device")))
                .flatMap(found -> {
                    UUID bay = found.bay();
                    if (bay != null) {
                        return bay(bay, "subject.device", caller);
                    }
                    if (!Reach.of(caller).isEverywhere()) {
                        throw missing("subject.device");
                    }
                    return Uni.createFrom().item(Site.NOWHERE);
                });
    }

    private static ProblemException missing(String field) {
        return ProblemException.of(
                CommonProblem.INVALID, field, "There is no such " + field.substring("subject.".length()) + ".");
    }
}
