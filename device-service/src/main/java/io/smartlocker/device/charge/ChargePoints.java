package io.smartlocker.device.charge;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The points of all outlets; those of one bay, in the order of time, are its line. */
@ApplicationScoped
public class ChargePoints implements PanacheRepositoryBase<ChargePoint, UUID> {
    /** The end of a stretch that has none. */
    static final Instant OPEN_END = Instant.parse("9999-01-01T00:00:00Z");

    private static final Duration KEPT = Duration.ofDays(90);

    /** Lets go of a bay's points that are too old to be looked at, but for the one that tells how it was since then. */
    Uni<Void> tidy(ChargePoint newest) {
        return delete(
                        "bay = ?1 and happenedAt < (select max(p.happenedAt) from ChargePoint p"
                                + " where p.bay = ?1 and p.happenedAt < ?2)",
                        newest.bay,
                        newest.happenedAt.minus(KEPT))
                .replaceWithVoid();
    }

    /** The one before this at its bay. */
    public Uni<Optional<ChargePoint>> before(ChargePoint point) {
        return neighbour(point, """
                bay = ?1 and organization = ?2 and happenedAt <= ?3
                and (happenedAt < ?3 or sequence < ?4 or (sequence = ?4 and event < ?5))
                order by happenedAt desc, sequence desc, event desc""");
    }

    /** The one after this at its bay. */
    public Uni<Optional<ChargePoint>> after(ChargePoint point) {
        return neighbour(point, """
                bay = ?1 and organization = ?2 and happenedAt >= ?3
                and (happenedAt > ?3 or sequence > ?4 or (sequence = ?4 and event > ?5))
                order by happenedAt, sequence, event""");
    }

    private Uni<Optional<ChargePoint>> neighbour(ChargePoint point, String query) {
        return find(query, point.bay, point.organization, point.happenedAt, point.sequence, point.event)
                .range(0, 0)
                .firstResult()
                .map(Optional::ofNullable);
    }

    /** The last percentage that was told in a stretch of time, both ends included. */
    Uni<Optional<ChargePoint>> lastPercent(UUID bay, Instant from, @Nullable Instant until) {
        return find(
                        "bay = ?1 and percent is not null and happenedAt >= ?2 and happenedAt <= ?3"
                                + " order by happenedAt desc, sequence desc, event desc",
                        bay,
                        from,
                        until == null ? OPEN_END : until)
                .range(0, 0)
                .firstResult()
                .map(Optional::ofNullable);
    }

    /** The points of a stretch of time, and the one that was true when it began. */
    Uni<List<ChargePoint>> during(UUID bay, UUID organization, Instant from, Instant until, int most) {
        return find(
                        "bay = ?1 and organization = ?2 and happenedAt < ?3 and happenedAt >= coalesce((select"
                                + " max(p.happenedAt) from ChargePoint p where p.bay = ?1 and p.happenedAt <= ?4), ?4)"
                                + " order by happenedAt, sequence, event",
                        bay,
                        organization,
                        until,
                        from)
                .range(0, most - 1)
                .list();
    }
}
