package io.smartlocker.device.listing;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.paging.Cursors;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * A list of one organisation's entities ({@code e} in conditions), narrowed by what the caller asks for and paged by id.
 */
public final class Listing<E> {
    private final Class<E> entity;
    private final StringBuilder where = new StringBuilder("e.organization = :organization");
    private final Map<String, Object> parameters = new HashMap<>();

    public Listing(Class<E> entity, UUID organization) {
        this.entity = entity;
        parameters.put("organization", organization);
    }

    /** Narrows to where the attribute has the value; an absent value does not narrow. */
    public Listing<E> equal(String attribute, Optional<?> value) {
        return value.map(wanted -> and("e." + attribute + " = :" + attribute, attribute, wanted))
                .orElse(this);
    }

    /** Narrows by a condition of one parameter. */
    public Listing<E> and(String condition, String parameter, Object value) {
        parameters.put(parameter, value);
        return and(condition);
    }

    /** Narrows by a condition. */
    public Listing<E> and(String condition) {
        where.append(" and (").append(condition).append(')');
        return this;
    }

    /** Narrows to where one of the attributes contains what is searched for. */
    public Listing<E> search(PageQuery query, String... attributes) {
        return query.search().map(text -> contains(text, attributes)).orElse(this);
    }

    private Listing<E> contains(String text, String... attributes) {
        StringBuilder condition = new StringBuilder();
        for (String attribute : attributes) {
            condition.append(condition.isEmpty() ? "" : " or ");
            condition.append("lower(e.").append(attribute).append(") like :search escape '!'");
        }
        String literal = text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
        return and(condition.toString(), "search", "%" + literal + "%");
    }

    /** The page that the query asks for; call it in a session. */
    public <V> Uni<Page<V>> page(PageQuery query, Function<E, V> view, Function<E, UUID> id) {
        return Panache.getSession().flatMap(session -> total(session).flatMap(total -> {
            query.afterId().ifPresent(after -> and("e.id > :after", "after", after));
            return with(session.createSelectionQuery("select e from " + from() + " order by e.id", entity))
                    .setMaxResults(query.fetch())
                    .getResultList()
                    .map(rows -> Page.of(rows, query, total, view, row -> Cursors.of(id.apply(row))));
        }));
    }

    /** Counts no further than a page's total is exact, so that the cost does not grow with the table. */
    private Uni<Long> total(Mutiny.Session session) {
        return with(session.createSelectionQuery(
                        "select count(*) from (select e.id as id from " + from() + " order by e.id limit "
                                + Page.EXACT_TOTAL + ") t",
                        Long.class))
                .getSingleResult();
    }

    private String from() {
        return entity.getSimpleName() + " e where " + where;
    }

    private <T> Mutiny.SelectionQuery<T> with(Mutiny.SelectionQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
