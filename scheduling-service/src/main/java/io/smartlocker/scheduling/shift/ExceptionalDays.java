package io.smartlocker.scheduling.shift;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.state.ShiftException;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.scheduling.Days;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The days on which shifts are not as usual, in their order. */
@ApplicationScoped
class ExceptionalDays {
    /** Facts of a kiosk that was cut off come late; after so many days nobody needs an exception to understand them. */
    private static final int REMEMBERED_DAYS = 92;

    /** Those of a shift that others are told: what is long past would let the record grow for ever. */
    Uni<List<ShiftException>> told(UUID shift) {
        return told(List.of(shift)).map(found -> found.getOrDefault(shift, List.of()));
    }

    /** Those of several shifts. */
    Uni<Map<UUID, List<ShiftException>>> told(Collection<UUID> shifts) {
        if (shifts.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return Panache.getSession()
                .flatMap(session -> session.createSelectionQuery(
                                "select e from ExceptionalDay e where e.shift in (:shifts) and e.day >= :since order by e.day",
                                ExceptionalDay.class)
                        .setParameter("shifts", List.copyOf(shifts))
                        .setParameter("since", LocalDate.now().minusDays(REMEMBERED_DAYS))
                        .getResultList())
                .map(days -> days.stream()
                        .collect(Collectors.groupingBy(
                                day -> day.shift, Collectors.mapping(ExceptionalDay::exception, Collectors.toList()))));
    }

    Uni<List<ExceptionalDay>> of(UUID shift, Days days) {
        return Panache.getSession().flatMap(session -> session.createSelectionQuery(
                        "select e from ExceptionalDay e where e.shift = :shift and e.day between :from and :until order by e.day",
                        ExceptionalDay.class)
                .setParameter("shift", shift)
                .setParameter("from", days.from())
                .setParameter("until", days.until())
                .getResultList());
    }

    Uni<List<ExceptionalDay>> some(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Panache.getSession().flatMap(session -> session.createSelectionQuery(
                                "select e from ExceptionalDay e where e.id in (:ids)", ExceptionalDay.class)
                        .setParameter("ids", List.copyOf(ids))
                        .getResultList());
    }

    Uni<Optional<ExceptionalDay>> find(UUID shift, LocalDate day) {
        return of(shift, new Days(day, day)).map(found -> found.stream().findFirst());
    }

    /** The exception of that day; 404 when the shift is as usual then. */
    Uni<ExceptionalDay> require(UUID shift, LocalDate day) {
        return find(shift, day).map(found -> found.orElseThrow(() -> ProblemException.notFound("exception")));
    }

    Uni<Void> add(UUID shift, ShiftException exception) {
        return Panache.getSession()
                .flatMap(session -> session.persist(new ExceptionalDay(UuidV7.next(), shift, exception)));
    }

    Uni<Void> remove(ExceptionalDay day) {
        return Panache.getSession().flatMap(session -> session.remove(day));
    }
}
