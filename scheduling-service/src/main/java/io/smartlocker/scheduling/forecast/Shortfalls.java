package io.smartlocker.scheduling.forecast;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Contracts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Remembers how many devices coming shifts were short of, since when, and how many were told of at most. So a shortfall is
 * told once when it appears and once whenever it is larger than ever. All methods work in the transaction under way.
 */
@ApplicationScoped
class Shortfalls {
    private static final String ROWS = """
            jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
                as seen (shift uuid, day date, "deviceType" uuid, missing int)""";

    private static final String SAME =
            "known.shift = seen.shift and known.day = seen.day and known.device_type = seen.\"deviceType\"";

    private static final String GROW = """
            insert into shortfall as known (shift, day, device_type, missing, since)
            select shift, day, "deviceType", missing, :now from\s""" + ROWS + """
             where missing > 0
            on conflict (shift, day, device_type) do update
            set since = case when excluded.missing > known.missing then excluded.since else known.since end,
                missing = excluded.missing
            where known.missing <> excluded.missing""";

    private static final String VANISH = "update shortfall known set missing = 0 from " + ROWS + " where " + SAME
            + " and seen.missing = 0 and known.missing <> 0";

    private static final String TELL = "update shortfall known set told = known.missing from " + ROWS + " where " + SAME
            + " and known.missing > known.told and known.since <= :settled"
            + " returning cast(known.shift as text), cast(known.day as text), cast(known.device_type as text)";

    private static final int REMEMBERED_DAYS = 7;

    /** What a shift will be short of. */
    record Key(UUID shift, LocalDate day, UUID deviceType) {
        static Key of(Figure figure) {
            return new Key(
                    figure.demand().duty().shift().id(),
                    figure.demand().duty().day(),
                    figure.demand().deviceType());
        }
    }

    /** A figure as the statements read it. */
    @RegisterForReflection
    record Seen(UUID shift, String day, UUID deviceType, int missing) {
        static Seen of(Figure figure) {
            Key key = Key.of(figure);
            return new Seen(key.shift(), key.day().toString(), key.deviceType(), figure.shortfall());
        }
    }

    /**
     * Takes note of figures.
     *
     * @param settled a shortfall that is as large since then may be told of
     * @return of which to tell now; nobody else will
     */
    Uni<Set<Key>> note(List<Figure> figures, Instant now, Instant settled) {
        String rows = Contracts.write(figures.stream().map(Seen::of).toList());
        return Panache.getSession().flatMap(session -> session.createNativeQuery(GROW)
                .setParameter("rows", rows)
                .setParameter("now", now)
                .executeUpdate()
                .chain(() -> session.createNativeQuery(VANISH)
                        .setParameter("rows", rows)
                        .executeUpdate())
                .chain(() -> tell(session, rows, settled)));
    }

    private static Uni<Set<Key>> tell(Mutiny.Session session, String rows, Instant settled) {
        return session.createNativeQuery(TELL, Object[].class)
                .setParameter("rows", rows)
                .setParameter("settled", settled)
                .getResultList()
                .map(told -> {
                    Set<Key> keys = new HashSet<>();
                    told.forEach(row -> keys.add(new Key(
                            UUID.fromString((String) row[0]), LocalDate.parse((String) row[1]), UUID.fromString((String)
                                    row[2]))));
                    return keys;
                });
    }

    /** Forgets those of days long past. */
    Uni<Integer> forget(LocalDate today) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("delete from shortfall where day < :before")
                        .setParameter("before", today.minusDays(REMEMBERED_DAYS))
                        .executeUpdate());
    }
}
