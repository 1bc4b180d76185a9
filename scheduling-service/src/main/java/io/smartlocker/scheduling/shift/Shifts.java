package io.smartlocker.scheduling.shift;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.scheduling.naming.Meanings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** All shifts. A caller sees those of the own organisation, and of the own locations when limited to some. */
@ApplicationScoped
class Shifts {

    /** The shift with the id; 404 when there is none for this caller. */
    Uni<Shift> require(UUID id, Caller caller) {
        Selection one = Selection.visibleTo(caller).and("s.id = :id", "id", id);
        return Panache.getSession()
                .flatMap(session -> one.bind(session.createSelectionQuery(one.hql("select s"), Shift.class))
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.notFound("shift"));
    }

    /** All that a selection finds, by id. */
    Uni<List<Shift>> all(Selection selection) {
        return Panache.getSession().flatMap(session -> selection
                .bind(session.createSelectionQuery(selection.hql("select s") + " order by s.id", Shift.class))
                .getResultList());
    }

    Uni<List<PlannedShifts.Place>> placesWithNeeds(UUID after, int atMost) {
        return Panache.getSession()
                .flatMap(session -> session.createSelectionQuery(
                                "select distinct s.organization, s.location from Shift s where s.location > :after"
                                        + " and exists (select 1 from ShiftDevice d where d.shift = s.id)"
                                        + " order by s.location",
                                Object[].class)
                        .setParameter("after", after)
                        .setMaxResults(atMost)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new PlannedShifts.Place((UUID) row[0], (UUID) row[1]))
                        .toList());
    }

    Uni<Void> add(Shift shift) {
        return Panache.getSession().flatMap(session -> session.persist(shift));
    }

    Uni<Void> remove(Shift shift) {
        return Panache.getSession().flatMap(session -> session.remove(shift));
    }

    /** Writes what changed now, so that the version is the one that is told. */
    Uni<Void> flush() {
        return Panache.getSession().flatMap(Mutiny.Session::flush);
    }

    /** Conditions and the values they need. */
    static final class Selection {
        private final StringBuilder conditions = new StringBuilder("1 = 1");
        private final Map<String, Object> values = new HashMap<>();

        /** What this service does by itself it does for everybody. */
        static Selection ofAll() {
            return new Selection();
        }

        static Selection of(UUID organization) {
            return new Selection().and("s.organization = :organization", "organization", organization);
        }

        static Selection visibleTo(Caller caller) {
            Selection selection = of(caller.organization());
            return caller.locations().isEmpty()
                    ? selection
                    : selection.and("s.location in (:visible)", "visible", caller.locations());
        }

        Selection and(String condition, String name, Object value) {
            conditions.append(" and ").append(condition);
            values.put(name, value);
            return this;
        }

        /** Only those that have some names, however these are capitalised, or ids. */
        Selection named(Collection<String> names) {
            List<UUID> ids =
                    names.stream().flatMap(name -> Meanings.id(name).stream()).toList();
            List<String> small =
                    names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
            return ids.isEmpty()
                    ? and("lower(s.name) in (:names)", "names", small)
                    : with("ids", ids).and("(lower(s.name) in (:names) or s.id in (:ids))", "names", small);
        }

        private Selection with(String name, Object value) {
            values.put(name, value);
            return this;
        }

        String hql(String select) {
            return select + " from Shift s where " + conditions;
        }

        <T> Mutiny.SelectionQuery<T> bind(Mutiny.SelectionQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }
    }
}
