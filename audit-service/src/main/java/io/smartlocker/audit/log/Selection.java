package io.smartlocker.audit.log;

import io.smartlocker.contracts.activity.Activity.Result;
import io.smartlocker.platform.paging.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Some entries of a log as SQL that reads an index from where it begins to as far as is asked for, and nothing beside it,
 * however many entries there are.
 */
final class Selection {
    /** No type has this sign in it. */
    private static final String BETWEEN_TYPES = "\u001f";

    private static final String OF_TYPES = " from unnest(string_to_array(:types, chr(31))) as wanted (type)";

    private final StringBuilder conditions = new StringBuilder("e.organization = :organization");
    private final Map<String, Object> values = new HashMap<>();
    private @Nullable List<String> types;

    private Selection() {}

    static Selection of(LogFilter filter, UUID organization) {
        Selection selection = new Selection();
        selection.values.put("organization", organization);
        filter.subject().ifPresent(id -> selection.and("e.subject_id = :subject", "subject", id));
        filter.actor().ifPresent(id -> selection.and("e.actor_id = :actor", "actor", id));
        filter.type().ifPresent(type -> selection.and("e.type = :type", "type", type));
        filter.result().ifPresent(selection::andResult);
        filter.from().ifPresent(from -> selection.and("e.at >= :from", "from", from));
        filter.until().ifPresent(until -> selection.and("e.at < :until", "until", until));
        return selection;
    }

    /** Only entries of these types. Each is looked up by itself, so that the order of an index serves. */
    Selection ofTypes(List<String> wanted) {
        types = wanted;
        values.put("types", String.join(BETWEEN_TYPES, wanted));
        return this;
    }

    /** Only entries behind the one that the mark names. */
    Selection after(LogSort sort, LogSort.Mark mark) {
        and(sort.after(), "position", mark.position());
        if (sort.isByTime()) {
            values.put("at", mark.at());
        }
        return this;
    }

    /** Only entries that were there when the log had this position. */
    Selection upTo(long position) {
        and("e.position <= :last", "last", position);
        return this;
    }

    private void andResult(Result result) {
        and("e.result = :result", "result", result.name());
        if (result != Result.SUCCESS) {
            // Said once more, in a form by which the planner knows the index of these alone.
            conditions.append(" and e.result <> 'SUCCESS'");
        }
    }

    private void and(String condition, String name, Object value) {
        conditions.append(" and ").append(condition);
        values.put(name, value);
    }

    /** The first of them. */
    Mutiny.SelectionQuery<LogEntry> first(int count, LogSort sort, Mutiny.Session session) {
        String end = " order by " + sort.order() + " limit " + count;
        String sql = types == null
                ? "select e.* from log_entry e where " + conditions + end
                : "select e.*" + OF_TYPES + " cross join lateral (select e.* from log_entry e where " + conditions
                        + " and e.type = wanted.type" + end + ") as e" + end;
        return bind(session.createNativeQuery(sql, LogEntry.class));
    }

    /** How many there are, counted up to {@link Page#EXACT_TOTAL}. */
    Mutiny.SelectionQuery<Long> count(Mutiny.Session session) {
        String end = " limit " + Page.EXACT_TOTAL;
        // In the order of an index, or the planner might rather read whole tables.
        String ofOne = "(select e.position from log_entry e where " + conditions
                + (types == null ? "" : " and e.type = wanted.type") + " order by e.at" + end + ") as e";
        String sql = types == null
                ? "select count(*) from " + ofOne
                : "select count(*) from (select e.position" + OF_TYPES + " cross join lateral " + ofOne + end
                        + ") as e";
        return bind(session.createNativeQuery(sql, Long.class));
    }

    private <T> Mutiny.SelectionQuery<T> bind(Mutiny.SelectionQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
