package io.smartlocker.platform.paging;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list that is read by native SQL: the ids of one page in their order, the cursor of the next, and the total. Filters are
 * added one by one, each with its bound parameter.
 */
public final class Listing {
    private final StringBuilder where;
    private final Map<String, Object> parameters = new HashMap<>();
    private final Sorting sorting;

    private Listing(String from, Sorting sorting) {
        this.where = new StringBuilder(" from ").append(from);
        this.sorting = sorting;
    }

    /**
     * What a page shows.
     *
     * @param next absent on the last page
     * @param total exact up to {@link Page#EXACT_TOTAL}
     */
    public record Found(List<UUID> ids, @Nullable String next, long total) {
        /** The page of what was read by the ids, in whatever order, as it is to be shown. */
        public <R, V> Page<V> page(Collection<R> rows, Function<R, UUID> id, Function<R, V> view) {
            List<V> items =
                    new Part(ids, next).inOrder(rows, id).stream().map(view).toList();
            return new Page<>(items, next, total);
        }
    }

    /**
     * Some of its rows.
     *
     * @param next behind what to go on, absent with the last part
     */
    public record Part(List<UUID> ids, @Nullable String next) {
        /** What was read by the ids, in whatever order, in that of the list. */
        public <R> List<R> inOrder(Collection<R> rows, Function<R, UUID> id) {
            Map<UUID, Integer> places = new HashMap<>();
            ids.forEach(each -> places.put(each, places.size()));
            return rows.stream()
                    .sorted(Comparator.comparing(row -> places.get(id.apply(row))))
                    .toList();
        }
    }

    /** The rows of an organisation in a table with the columns {@code id} and {@code organization}. */
    public static Listing of(String table, UUID organization, Sorting sorting) {
        Listing listing = new Listing(table + " where organization = :organization", sorting);
        listing.parameters.put("organization", organization);
        return listing;
    }

    /** Only rows for which a condition without parameters holds. */
    public Listing and(String condition) {
        where.append(" and ").append(condition);
        return this;
    }

    /** Only rows for which a condition with a parameter holds. */
    public Listing and(String condition, String parameter, Object value) {
        parameters.put(parameter, value);
        return and(condition);
    }

    /** A parameter of a condition that has several. */
    public Listing with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** The pattern of {@code like} for what holds the text; signs of such patterns in it stand for themselves. */
    public static String holding(String text) {
        return "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    /** Reads a page in the session under way. */
    public Uni<Found> find(PageQuery page) {
        String total = "select count(*) from (select 1" + where + " limit " + Page.EXACT_TOTAL + ") as counted";
        return query(total, parameters, Long.class).flatMap(counted -> part(page.cursor(), page.limit())
                .map(part -> new Found(part.ids(), part.next(), counted.getFirst())));
    }

    /**
     * Reads some rows in the session under way.
     *
     * @param cursor behind which they begin, absent for the first
     */
    public Uni<Part> part(Optional<String> cursor, int count) {
        return rows(cursor, count + 1).map(rows -> {
            boolean more = rows.size() > count;
            List<Object[]> shown = more ? rows.subList(0, count) : rows;
            return new Part(
                    shown.stream()
                            .map(row -> UUID.fromString(row[0].toString()))
                            .toList(),
                    more ? sorting.cursor(shown.getLast()) : null);
        });
    }

    /** What all its rows come to, group by group; reads in the session under way. */
    public Uni<List<Object[]>> grouped(String columns, String by) {
        return query("select " + columns + where + " group by " + by + " order by " + by, parameters, Object[].class);
    }

    private Uni<List<Object[]>> rows(Optional<String> behind, int atMost) {
        Map<String, Object> given = new HashMap<>(parameters);
        StringBuilder sql =
                new StringBuilder("select ").append(sorting.columns()).append(where);
        behind.ifPresent(cursor -> {
            given.putAll(sorting.parameters(cursor));
            sql.append(" and ").append(sorting.following());
        });
        sql.append(" order by ").append(sorting.order()).append(" limit ").append(atMost);
        return query(sql.toString(), given, Object[].class);
    }

    private static <T> Uni<List<T>> query(String sql, Map<String, Object> parameters, Class<T> type) {
        return Panache.getSession().flatMap(session -> {
            var query = session.createNativeQuery(sql, type);
            parameters.forEach(query::setParameter);
            return query.getResultList();
        });
    }
}
