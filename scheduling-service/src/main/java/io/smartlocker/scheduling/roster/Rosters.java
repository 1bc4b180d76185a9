package io.smartlocker.scheduling.roster;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.scheduling.Days;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** All rosters. All methods work in the session under way. */
@ApplicationScoped
class Rosters {
    /** Lets one transaction at a time plan an organisation's people: two would not see that each puts somebody elsewhere. */
    Uni<Void> lock(UUID organization) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                select 1 from (select pg_advisory_xact_lock(
                                    hashtext('rosters:' || current_schema()), hashtext(:organization))) locked""", Integer.class)
                        .setParameter("organization", organization.toString())
                        .getSingleResult())
                .replaceWithVoid();
    }

    Uni<Optional<Roster>> find(ShiftDay day) {
        return of(List.of(day.shift()), new Days(day.day(), day.day()))
                .map(found -> found.stream().findFirst());
    }

    /** The roster of a day; 404 when it has none. */
    Uni<Roster> require(ShiftDay day) {
        return find(day).map(found -> found.orElseThrow(() -> ProblemException.notFound("roster")));
    }

    /** Those of certain days of shifts. */
    Uni<Map<ShiftDay, Roster>> of(Collection<ShiftDay> days) {
        if (days.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        List<UUID> shifts = days.stream().map(ShiftDay::shift).distinct().toList();
        return of(shifts, span(days, 0)).map(found -> found.stream()
                .filter(roster -> days.contains(new ShiftDay(roster.shift, roster.day)))
                .collect(Collectors.toMap(roster -> new ShiftDay(roster.shift, roster.day), Function.identity())));
    }

    Uni<List<Roster>> of(Collection<UUID> shifts, Days days) {
        return shifts.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Panache.getSession().flatMap(session -> session.createSelectionQuery(
                                "select r from Roster r where r.shift in (:shifts) and r.day between :from and :until",
                                Roster.class)
                        .setParameter("shifts", List.copyOf(shifts))
                        .setParameter("from", days.from())
                        .setParameter("until", days.until())
                        .getResultList());
    }

    Uni<List<Roster>> some(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Panache.getSession().flatMap(session -> session.createSelectionQuery(
                                "select r from Roster r where r.id in (:ids)", Roster.class)
                        .setParameter("ids", List.copyOf(ids))
                        .getResultList());
    }

    /** Those that name one of these people on the days asked for, or on one beside them. */
    Uni<List<Roster>> naming(Collection<UUID> users, Collection<ShiftDay> days, UUID organization) {
        if (users.isEmpty() || days.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        Days span = span(days, 1);
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                select cast(id as text) from roster where organization = :organization
                                    and day between :from and :until
                                    and users && cast(cast(:users as text) as uuid[])""", String.class)
                        .setParameter("organization", organization)
                        .setParameter("from", span.from())
                        .setParameter("until", span.until())
                        .setParameter(
                                "users", users.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                        .getResultList())
                .flatMap(ids -> some(ids.stream().map(UUID::fromString).toList()));
    }

    /** All of a shift. */
    Uni<List<Roster>> ofShift(UUID shift) {
        return Panache.getSession().flatMap(session -> session.createSelectionQuery(
                        "select r from Roster r where r.shift = :shift", Roster.class)
                .setParameter("shift", shift)
                .getResultList());
    }

    /** Those that others know of, of a day and before. */
    Uni<List<Roster>> toldUntil(LocalDate day) {
        return Panache.getSession().flatMap(session -> session.createSelectionQuery(
                        "select r from Roster r where r.told and r.day <= :day order by r.day", Roster.class)
                .setParameter("day", day)
                .getResultList());
    }

    Uni<Void> add(Roster roster) {
        return Panache.getSession().flatMap(session -> session.persist(roster));
    }

    Uni<Void> remove(Roster roster) {
        return Panache.getSession().flatMap(session -> session.remove(roster));
    }

    /** Writes what changed now, so that the version is the one that is told. */
    Uni<Void> flush() {
        return Panache.getSession().flatMap(Mutiny.Session::flush);
    }

    private static Days span(Collection<ShiftDay> days, int beside) {
        LocalDate first =
                days.stream().map(ShiftDay::day).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                days.stream().map(ShiftDay::day).max(LocalDate::compareTo).orElseThrow();
        return new Days(first.minusDays(beside), last.plusDays(beside));
    }
}
