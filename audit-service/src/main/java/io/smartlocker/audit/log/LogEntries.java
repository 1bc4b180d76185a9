package io.smartlocker.audit.log;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The log as its readers see it. */
@ApplicationScoped
class LogEntries {

    /** One page and one entry more. */
    Uni<List<LogEntry>> page(LogQuery query, UUID organization) {
        LogSort sort = query.sort();
        Selection page = Selection.of(query, organization);
        query.cursor().map(sort::mark).ifPresent(mark -> page.after(sort, mark));
        return Panache.getSession().flatMap(session -> page.bind(session.createSelectionQuery(
                        page.hql("select e") + " order by " + sort.order(), LogEntry.class))
                .setMaxResults(query.fetch())
                .getResultList());
    }

    /** How many the query finds, counted up to {@link Page#EXACT_TOTAL}. */
    Uni<Long> count(LogQuery query, UUID organization) {
        Selection all = Selection.of(query, organization);
        String hql = "select count(*) from (" + all.hql("select e.position as position") + " order by e.at limit "
                + Page.EXACT_TOTAL + ")";
        return Panache.getSession().flatMap(session -> all.bind(session.createSelectionQuery(hql, Long.class))
                .getSingleResult());
    }

    Uni<Optional<LogEntry>> find(UUID activity, UUID organization) {
        return Panache.getSession()
                .flatMap(session -> session.createSelectionQuery("""
                                select e from LogEntry e, LoggedActivity a
                                where a.id = :id and a.organization = :organization and e.organization = a.organization
                                and e.position = a.position and e.recordedAt = a.recordedAt""", LogEntry.class)
                        .setParameter("id", activity)
                        .setParameter("organization", organization)
                        .getSingleResultOrNull())
                .map(Optional::ofNullable);
    }

    /** Where the log ends now; empty while nothing was logged. */
    @WithSession
    Uni<Optional<LogHead>> head(UUID organization) {
        return Panache.getSession()
                .flatMap(session -> session.find(LogHead.class, organization))
                .map(Optional::ofNullable);
    }

    /**
     * The entries of the next places, in the order of the chain and in a session of their own, so that a long walk holds
     * nothing. Should two claim one place, both come.
     */
    @WithSession
    Uni<List<LogEntry>> following(UUID organization, long position, int places) {
        return Panache.getSession().flatMap(session -> session.createSelectionQuery("""
                                select e from LogEntry e where e.organization = :organization
                                and e.position > :position and e.position <= :last order by e.position, e.recordedAt""", LogEntry.class)
                .setParameter("organization", organization)
                .setParameter("position", position)
                .setParameter("last", position + places)
                .setMaxResults(2 * places)
                .getResultList());
    }

    /** Conditions and the values they need. */
    private static final class Selection {
        private final StringBuilder conditions = new StringBuilder("e.organization = :organization");
        private final Map<String, Object> values = new HashMap<>();

        static Selection of(LogQuery query, UUID organization) {
            Selection selection = new Selection();
            selection.values.put("organization", organization);
            query.subject().ifPresent(id -> selection.and("e.subjectId = :subject", "subject", id));
            query.actor().ifPresent(id -> selection.and("e.actorId = :actor", "actor", id));
            query.type().ifPresent(type -> selection.and("e.type = :type", "type", type));
            query.search().ifPresent(text -> selection.and("locate(:text, e.type) = 1", "text", text));
            query.result().ifPresent(result -> selection.and("e.result = :result", "result", result.name()));
            query.from().ifPresent(from -> selection.and("e.at >= :from", "from", from));
            query.until().ifPresent(until -> selection.and("e.at < :until", "until", until));
            return selection;
        }

        void after(LogSort sort, LogSort.Mark mark) {
            and(sort.after(), "position", mark.position());
            if (sort.isByTime()) {
                values.put("at", mark.at());
            }
        }

        private void and(String condition, String name, Object value) {
            conditions.append(" and ").append(condition);
            values.put(name, value);
        }

        String hql(String select) {
            return select + " from LogEntry e where " + conditions;
        }

        <T> Mutiny.SelectionQuery<T> bind(Mutiny.SelectionQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }
    }
}
