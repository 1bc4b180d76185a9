package io.smartlocker.scheduling.shift;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
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

    /** One page and one shift more, by id. */
    Uni<List<Shift>> page(ShiftQuery query, Caller caller) {
        Selection page = selection(query, caller);
        query.afterId().ifPresent(after -> page.and("s.id > :after", "after", after));
        return Panache.getSession().flatMap(session -> page.bind(
                        session.createSelectionQuery(page.hql("select s") + " order by s.id", Shift.class))
                .setMaxResults(query.fetch())
                .getResultList());
    }

    /** How many the query finds, counted up to {@link Page#EXACT_TOTAL}. */
    Uni<Long> count(ShiftQuery query, Caller caller) {
        Selection all = selection(query, caller);
        String hql = "select count(*) from (" + all.hql("select s.id as id") + " order by s.id limit "
                + Page.EXACT_TOTAL + ")";
        return Panache.getSession().flatMap(session -> all.bind(session.createSelectionQuery(hql, Long.class))
                .getSingleResult());
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

    private static Selection selection(ShiftQuery query, Caller caller) {
        Selection selection = Selection.visibleTo(caller);
        query.location().ifPresent(location -> selection.and("s.location = :location", "location", location));
        query.search().ifPresent(text -> selection.and("locate(lower(:text), lower(s.name)) > 0", "text", text));
        return selection;
    }

    /** Conditions and the values they need. */
    private static final class Selection {
        private final StringBuilder conditions = new StringBuilder("s.organization = :organization");
        private final Map<String, Object> values = new HashMap<>();

        static Selection visibleTo(Caller caller) {
            Selection selection = new Selection();
            selection.values.put("organization", caller.organization());
            return caller.locations().isEmpty()
                    ? selection
                    : selection.and("s.location in (:visible)", "visible", caller.locations());
        }

        Selection and(String condition, String name, Object value) {
            conditions.append(" and ").append(condition);
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
