package io.smartlocker.locker.listing;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Cursors;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * A list of entities of the caller's organisation, narrowed by conditions, sorted by id and read page by page. Conditions
 * name the entity {@code e}.
 */
public final class Listing<E> {
    private final Class<E> entity;
    private final StringBuilder where = new StringBuilder("e.organization = :organization");
    private final Map<String, Object> parameters = new HashMap<>();

    private Listing(Class<E> entity, Caller caller) {
        this.entity = entity;
        parameters.put("organization", caller.organization());
    }

    public static <E> Listing<E> of(Class<E> entity, Caller caller) {
        return new Listing<>(entity, caller);
    }

    /** Keeps what stands where the caller's rights reach. */
    public Listing<E> within(String location, Caller caller) {
        return caller.locations().isEmpty() ? this : and(location + " in :reach", "reach", caller.locations());
    }

    /** Keeps what has the value, if one is asked for. */
    public Listing<E> having(String field, Optional<?> value) {
        value.ifPresent(wanted -> and("e." + field + " = :" + field, field, wanted));
        return this;
    }

    /** Keeps what contains the searched text in the field, if a text is searched. */
    public Listing<E> searching(String field, PageQuery query) {
        query.search()
                .ifPresent(text -> and(
                        "lower(e." + field + ") like :search escape '!'",
                        "search",
                        "%" + text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%"));
        return this;
    }

    private Listing<E> and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        parameters.put(name, value);
        return this;
    }

    /** Reads one page in the session under way. */
    public <V> Uni<Page<V>> page(PageQuery query, Function<E, V> view, Function<E, UUID> id) {
        return Panache.getSession().flatMap(session -> total(session).flatMap(total -> rows(session, query)
                .map(rows -> Page.of(rows, query, total, view, row -> Cursors.of(id.apply(row))))));
    }

    private Uni<List<E>> rows(Mutiny.Session session, PageQuery query) {
        String after = query.afterId().isPresent() ? " and e.id > :after" : "";
        var select = session.createSelectionQuery(
                "from " + entity.getSimpleName() + " e where " + where + after + " order by e.id", entity);
        parameters.forEach(select::setParameter);
        query.afterId().ifPresent(id -> select.setParameter("after", id));
        return select.setMaxResults(query.fetch()).getResultList();
    }

    private Uni<Long> total(Mutiny.Session session) {
        var count = session.createSelectionQuery(
                "select count(found.id) from (select e.id as id from " + entity.getSimpleName() + " e where " + where
                        + " order by e.id limit " + Page.EXACT_TOTAL + ") found",
                Long.class);
        parameters.forEach(count::setParameter);
        return count.getSingleResult();
    }
}
