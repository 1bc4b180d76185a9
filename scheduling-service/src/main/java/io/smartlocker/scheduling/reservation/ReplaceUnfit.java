package io.smartlocker.scheduling.reservation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.platform.projection.Projections;
import io.smartlocker.scheduling.people.Access;
import io.smartlocker.scheduling.people.LockerAccess;
import io.smartlocker.scheduling.reservation.ReservationPlan.Candidate;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps another device where the one that was kept cannot be used any more: it is gone, out of order, or somebody else took
 * it, since physical facts win over plans. Works in the transaction under way.
 */
@ApplicationScoped
class ReplaceUnfit {
    /** Before a reservation begins its device may be anywhere, as long as it is one that can come back. */
    private static final String UNFIT = """
            select cast(r.id as text), d.state ->> 'holder'
            from reservation r
            left join projection d on d.kind = 'DeviceState' and d.id = r.device
            left join projection b on b.kind = 'BayState' and b.id = cast(d.state ->> 'bay' as uuid)
            left join projection l on l.kind = 'LockerState' and l.id = cast(b.state ->> 'locker' as uuid)
            where r.state = 'ACTIVE' and (
                d.id is null
                or d.state ->> 'state' in ('OUT_OF_SERVICE', 'LOST', 'RETIRED')
                or cast(d.state ->> 'quarantined' as boolean)
                or (r.starts <= :now and (
                    l.id is null
                    or l.state ->> 'location' <> cast(r.location as text)
                    or not cast(l.state ->> 'inService' as boolean)
                    or not cast(b.state ->> 'operational' as boolean)
                    or cast(b.state ->> 'outOfService' as boolean))))
            order by r.id""";

    private final Reservations reservations;
    private final FreeDevices freeDevices;
    private final LockerAccess lockerAccess;
    private final Projections projections;
    private final ReservationNews news;

    ReplaceUnfit(
            Reservations reservations,
            FreeDevices freeDevices,
            LockerAccess lockerAccess,
            Projections projections,
            ReservationNews news) {
        this.reservations = reservations;
        this.freeDevices = freeDevices;
        this.lockerAccess = lockerAccess;
        this.projections = projections;
        this.news = news;
    }

    /** True when there was something to replace. */
    Uni<Boolean> replace(Instant now) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(UNFIT, Object[].class)
                        .setParameter("now", now)
                        .getResultList())
                .flatMap(rows -> Multi.createFrom()
                        .iterable(rows)
                        .onItem()
                        .transformToUniAndConcatenate(
                                row -> settle(UUID.fromString((String) row[0]), (String) row[1], now))
                        .collect()
                        .last()
                        .replaceWith(!rows.isEmpty()));
    }

    private Uni<Void> settle(UUID id, @Nullable String holder, Instant now) {
        return reservations
                .some(List.of(id))
                .map(List::getFirst)
                .flatMap(reservation -> reservation.user.toString().equals(holder)
                        ? end(reservation, ReservationStatus.TAKEN, now)
                        : substitute(reservation, now)
                                .flatMap(other -> other.isPresent()
                                        ? move(reservation, other.get(), now)
                                        : end(reservation, ReservationStatus.UNFIT, now)));
    }

    private Uni<Optional<Candidate>> substitute(Reservation reservation, Instant now) {
        Instant from = reservation.starts.isAfter(now) ? reservation.starts : now;
        UUID location = reservation.location;
        UUID organization = reservation.organization;
        return projections
                .find(UserState.class, reservation.user, organization)
                .flatMap(person -> lockerAccess.at(location, organization, from).flatMap(access -> freeDevices
                        .at(location, organization, from, reservation.ends)
                        .map(free -> best(reservation, free, person, access))));
    }

    private static Optional<Candidate> best(
            Reservation reservation, List<Candidate> free, Optional<UserState> person, Access access) {
        return free.stream()
                .filter(candidate -> candidate.type().equals(reservation.deviceType))
                .filter(candidate -> !candidate.device().equals(reservation.device))
                .filter(candidate -> person.filter(known -> access.reaches(known, candidate.locker()))
                        .isPresent())
                .min(Comparator.comparing(Candidate::readyAt).thenComparing(Candidate::device));
    }

    private Uni<Void> move(Reservation reservation, Candidate other, Instant now) {
        reservation.moveTo(other.device(), now);
        return reservations.flush().chain(() -> news.moved(reservation));
    }

    private Uni<Void> end(Reservation reservation, ReservationStatus how, Instant now) {
        reservation.end(how, now);
        return reservations.flush().chain(() -> news.ended(reservation, null));
    }
}
