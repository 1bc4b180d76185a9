package io.smartlocker.scheduling.reservation;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.platform.projection.Projections;
import io.smartlocker.scheduling.SchedulingConfig;
import io.smartlocker.scheduling.calendar.Duty;
import io.smartlocker.scheduling.people.Access;
import io.smartlocker.scheduling.people.LockerAccess;
import io.smartlocker.scheduling.reservation.Reservation.Keeping;
import io.smartlocker.scheduling.reservation.ReservationPlan.Colleague;
import io.smartlocker.scheduling.reservation.ReservationPlan.Wanted;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reserves devices for those who will work a shift. Works in the transaction under way. */
@ApplicationScoped
class PlanReservations {
    private final Projections projections;
    private final Reservations reservations;
    private final Colleagues colleagues;
    private final FreeDevices freeDevices;
    private final LockerAccess lockerAccess;
    private final ReservationNews news;
    private final Hold hold;

    PlanReservations(
            Projections projections,
            Reservations reservations,
            Colleagues colleagues,
            FreeDevices freeDevices,
            LockerAccess lockerAccess,
            ReservationNews news,
            SchedulingConfig config) {
        this.projections = projections;
        this.reservations = reservations;
        this.colleagues = colleagues;
        this.freeDevices = freeDevices;
        this.lockerAccess = lockerAccess;
        this.news = news;
        this.hold = new Hold(config.reservations().leastHold());
    }

    /** Reserves what is still wanted for a shift; true when there was something. */
    Uni<Boolean> plan(Duty duty, Instant now) {
        return people(duty).flatMap(people -> reservations
                .madeFor(duty.shiftDay())
                .flatMap(made -> colleagues.of(people, settled(made)))
                .flatMap(crew -> ReservationPlan.isWanted(crew, duty.shift().needs())
                        ? fill(duty, people, crew, now)
                        : Uni.createFrom().item(false)));
    }

    private Uni<Boolean> fill(Duty duty, List<UserState> people, List<Colleague> crew, Instant now) {
        Instant until = hold.until(duty);
        UUID location = duty.shift().location();
        UUID organization = duty.shift().organization();
        return freeDevices
                .at(location, organization, now, until)
                .flatMap(free -> lockerAccess
                        .at(location, organization, duty.times().from())
                        .map(access -> new ReservationPlan(crew, free, reaches(people, access))
                                .fill(duty.shift().needs())))
                .flatMap(wanted -> make(duty, wanted, now, until));
    }

    private Uni<List<UserState>> people(Duty duty) {
        List<UUID> named = duty.named();
        return projections
                .some(UserState.class, named, duty.shift().organization())
                .map(found -> {
                    var byId = found.stream().collect(Collectors.toMap(UserState::id, Function.identity()));
                    return named.stream()
                            .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                            .toList();
                });
    }

    /** Who had a turn at a type for this shift; what a person gave up is not reserved again. */
    private static Map<UUID, Set<UUID>> settled(List<Reservation> made) {
        Map<UUID, Set<UUID>> settled = new HashMap<>();
        made.stream()
                .filter(reservation -> reservation.state.isSettled())
                .forEach(reservation -> settled.computeIfAbsent(reservation.user, key -> new HashSet<>())
                        .add(reservation.deviceType));
        return settled;
    }

    private static BiPredicate<UUID, UUID> reaches(List<UserState> people, Access access) {
        var byId = people.stream().collect(Collectors.toMap(UserState::id, Function.identity()));
        return (person, locker) -> Optional.ofNullable(byId.get(person))
                .map(known -> access.reaches(known, locker))
                .orElse(false);
    }

    private Uni<Boolean> make(Duty duty, List<Wanted> wanted, Instant now, Instant until) {
        return Multi.createFrom()
                .iterable(wanted)
                .onItem()
                .transformToUniAndConcatenate(each -> make(duty, each, now, until))
                .collect()
                .last()
                .replaceWith(!wanted.isEmpty());
    }

    private Uni<Void> make(Duty duty, Wanted wanted, Instant now, Instant until) {
        Keeping keeping = new Keeping(
                wanted.user(),
                wanted.device(),
                wanted.deviceType(),
                duty.shift().location(),
                now,
                until);
        Reservation reservation =
                new Reservation(UuidV7.next(), duty.shift().organization(), keeping, duty.shiftDay(), now);
        return reservations.add(reservation).chain(() -> news.made(reservation, null));
    }
}
