package io.smartlocker.identity.scim.filter;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.scim.ListQuery;
import io.smartlocker.identity.scim.ScimProblem;
import io.smartlocker.identity.scim.filter.SqlFilter.Condition;
import io.smartlocker.identity.scim.schema.AttributePath;
import io.smartlocker.identity.scim.schema.ResourceKind;
import io.smartlocker.platform.problem.ProblemException;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Finds the ids of resources by a filter, one page at a time.
 *
 * @param from the table as {@code r}, with a condition on {@code :organization}
 */
public record IdSearch(ResourceKind kind, Columns columns, String from) {
    /**
     * What was found.
     *
     * @param total how many there are
     * @param ids those of the page, in order
     */
    public record Found(long total, List<UUID> ids) {}

    /** @throws ProblemException invalidFilter, or invalidPath for an attribute that cannot be sorted by */
    public Uni<Found> find(ListQuery query, UUID organization) {
        Condition condition = query.filter()
                .map(text -> SqlFilter.of(FilterParser.parse(text, kind), columns))
                .orElse(Condition.ALWAYS);
        String rows = " " + from + " and " + condition.sql();
        String order = order(query);
        return Panache.getSession().flatMap(session -> bound(
                        session.createNativeQuery("select count(*)" + rows, Long.class), condition, organization)
                .getSingleResult()
                .flatMap(total -> page(session, rows + order, query, condition, organization)
                        .map(ids -> new Found(total, ids))));
    }

    private static Uni<List<UUID>> page(
            Mutiny.Session session, String rows, ListQuery query, Condition condition, UUID organization) {
        if (query.count() == 0) {
            return Uni.createFrom().item(List.of());
        }
        String sql = "select r.id" + rows + " limit :count offset :before";
        return bound(session.createNativeQuery(sql, UUID.class), condition, organization)
                .setParameter("count", query.count())
                .setParameter("before", query.startIndex() - 1)
                .getResultList();
    }

    private static <T> Mutiny.SelectionQuery<T> bound(
            Mutiny.SelectionQuery<T> select, Condition condition, UUID organization) {
        condition.parameters().forEach(select::setParameter);
        return select.setParameter("organization", organization);
    }

    private String order(ListQuery query) {
        return query.sortBy()
                .map(name -> " order by " + sorted(name) + (query.descending() ? " desc" : " asc") + ", r.id")
                .orElse(" order by r.id");
    }

    private String sorted(String name) {
        AttributePath path = kind.path(name)
                .map(Columns::valueOf)
                .filter(known -> columns.find(known).isPresent() && !columns.isOfRows(known))
                .orElseThrow(() -> ScimProblem.INVALID_PATH.because("There is no sorting by " + name + "."));
        String column = columns.require(path);
        return switch (path.leaf().kind()) {
            case STRING -> path.leaf().caseExact() ? column : "lower(" + column + ")";
            case REFERENCE, DATE_TIME, BOOLEAN, COMPLEX -> column;
        };
    }
}
