package io.smartlocker.scheduling.reservation;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.projection.Projections;
import io.smartlocker.scheduling.References;
import io.smartlocker.scheduling.SchedulingProblem;
import io.smartlocker.scheduling.reservation.Reservation.Keeping;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Turns what a caller wants to have reserved into something that can be: times make sense, and the device can be had. */
@ApplicationScoped
class ReservationWish {
    /** What is kept longer for one person is that person's, and is better assigned. */
    private static final Duration LONGEST = Duration.ofDays(14);

    private final Projections projections;
    private final References references;
    private final DevicePlaces places;

    ReservationWish(Projections projections, References references, DevicePlaces places) {
        this.projections = projections;
        this.references = references;
        this.places = places;
    }

    Uni<Keeping> check(ReservationRequest request, Caller caller, Instant now) {
        Instant from = Objects.requireNonNullElse(request.from(), now);
        checkTimes(from, request.until(), now);
        return references
                .require(UserState.class, "user", List.of(request.user()), caller)
                .chain(() -> projections.find(DeviceState.class, request.device(), caller.organization()))
                .map(found -> found.orElseThrow(() -> References.unknown("device", request.device())))
                .invoke(device -> requireFit(device, request.user(), !from.isAfter(now)))
                .flatMap(device -> place(device, caller)
                        .map(location -> new Keeping(
                                request.user(), device.id(), device.type(), location, from, request.until())));
    }

    private static void checkTimes(Instant from, Instant until, Instant now) {
        if (!until.isAfter(from) || !until.isAfter(now)) {
            throw ProblemException.of(CommonProblem.INVALID, "until", "It must be after from, and not be past.");
        }
        if (Duration.between(from, until).compareTo(LONGEST) > 0) {
            throw ProblemException.of(
                    CommonProblem.INVALID, "until", "A device is kept for " + LONGEST.toDays() + " days at most.");
        }
    }

    /** @param now whether it is to be kept from now on; what somebody holds may well be back later */
    private static void requireFit(DeviceState device, UUID user, boolean now) {
        boolean fit =
                switch (device.state()) {
                    case STORED -> !device.quarantined();
                    case HELD -> !device.quarantined() && !now && !user.equals(device.holder());
                    case OUT_OF_SERVICE, LOST, RETIRED -> false;
                };
        if (!fit) {
            throw ProblemException.of(
                    SchedulingProblem.DEVICE_UNFIT, "device", "It is out of order, out of service or not there.");
        }
    }

    private Uni<UUID> place(DeviceState device, Caller caller) {
        return places.of(device.id()).map(found -> found.filter(location -> References.isVisible(location, caller))
                .orElseThrow(() -> References.unknown("device", device.id())));
    }
}
