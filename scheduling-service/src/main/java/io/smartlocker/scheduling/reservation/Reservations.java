package io.smartlocker.scheduling.reservation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.scheduling.References;
import io.smartlocker.scheduling.SchedulingProblem;
import io.smartlocker.scheduling.roster.ShiftDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** All reservations. All methods work in the session under way. */
@ApplicationScoped
class Reservations {
    private static final String EXCLUSION_VIOLATION = "23P01";

    /** The reservation with the id; 404 when there is none for this caller. */
    Uni<Reservation> require(UUID id, Caller caller) {
        return Panache.getSession()
                .flatMap(session -> session.find(Reservation.class, id))
                .map(found -> {
                    if (found == null
                            || !found.organization.equals(caller.organization())
                            || !References.isVisible(found.location, caller)) {
                        throw ProblemException.notFound("reservation");
                    }
                    return found;
                });
    }

    Uni<List<Reservation>> some(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : list("r.id in (:ids)", Map.of("ids", List.copyOf(ids)));
    }

    /** Those whose time is over and that are still in force. */
    Uni<List<Reservation>> runOut(Instant now) {
        return list("r.state = ACTIVE and r.ends <= :now", Map.of("now", now));
    }

    /** All that was made for a shift on a day, whatever became of it. */
    Uni<List<Reservation>> madeFor(ShiftDay day) {
        return list("r.shift = :shift and r.day = :day", Map.of("shift", day.shift(), "day", day.day()));
    }

    /** All in force of a shift. */
    Uni<List<Reservation>> inForceFor(UUID shift) {
        return list("r.shift = :shift and r.state = ACTIVE", Map.of("shift", shift));
    }

    /** Those in force at a location that overlap a time. */
    Uni<List<Reservation>> inForceAt(UUID location, Instant from, Instant until) {
        return list(
                "r.location = :location and r.state = ACTIVE and r.starts < :until and r.ends > :from",
                Map.of("location", location, "from", from, "until", until));
    }

    /** The devices that are kept for somebody at a time, wherever they were when that was said. */
    Uni<Set<UUID>> kept(UUID organization, Instant from, Instant until) {
        return list(
                        "r.organization = :organization and r.state = ACTIVE and r.starts < :until and r.ends > :from",
                        Map.of("organization", organization, "from", from, "until", until))
                .map(found ->
                        found.stream().map(reservation -> reservation.device).collect(Collectors.toSet()));
    }

    /** All made for shifts that are in force. */
    Uni<List<Reservation>> inForceForShifts() {
        return list("r.shift is not null and r.state = ACTIVE", Map.of());
    }

    /**
     * Adds one.
     *
     * @throws ProblemException 409 if the device is reserved at that time
     */
    Uni<Void> add(Reservation reservation) {
        return Panache.getSession()
                .flatMap(session -> session.persist(reservation).chain(session::flush))
                .onFailure()
                .transform(Reservations::clash);
    }

    /** Writes what changed now, so that the version is the one that is told. */
    Uni<Void> flush() {
        return Panache.getSession().flatMap(Mutiny.Session::flush).onFailure().transform(Reservations::clash);
    }

    /** Forgets what nobody looks up any more. */
    Uni<Integer> forgetOver(Instant before) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(
                        "delete from reservation where state <> 'ACTIVE' and updated_at < :before")
                .setParameter("before", before)
                .executeUpdate());
    }

    private static Uni<List<Reservation>> list(String condition, Map<String, Object> parameters) {
        return Panache.getSession().flatMap(session -> {
            var query = session.createSelectionQuery(
                    "select r from Reservation r where " + condition + " order by r.id", Reservation.class);
            parameters.forEach(query::setParameter);
            return query.getResultList();
        });
    }

    /** The database is the only judge: a check before the write would let two of the same moment through. */
    private static Throwable clash(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && EXCLUSION_VIOLATION.equals(sql.getSQLState())) {
                return ProblemException.of(
                        SchedulingProblem.DEVICE_RESERVED, "device", "Choose another device or another time.");
            }
        }
        return failure;
    }
}
