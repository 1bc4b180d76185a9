package io.smartlocker.device.charge;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All charging sessions. */
@ApplicationScoped
public class ChargeSessions implements PanacheRepositoryBase<ChargeSession, UUID> {
    /** What charges in a bay without a known device is the device that somebody now says is in it. */
    public Uni<Void> adopt(UUID bay, UUID device) {
        return update("device = ?1 where bay = ?2 and endedAt is null and device is null", device, bay)
                .replaceWithVoid();
    }

    /**
     * Sessions that began in a stretch of time were those of the device that was in the bay then.
     *
     * @param device absent when the bay was empty
     * @param until exclusive, open when absent
     */
    public Uni<Void> attribute(UUID bay, @Nullable UUID device, Instant from, @Nullable Instant until) {
        Uni<Integer> updated = device == null
                ? update("device = null where bay = ?1 and start.at >= ?2 and start.at < ?3", bay, from, end(until))
                : update(
                        "device = ?1 where bay = ?2 and start.at >= ?3 and start.at < ?4",
                        device,
                        bay,
                        from,
                        end(until));
        return updated.replaceWithVoid();
    }

    private static Instant end(@Nullable Instant until) {
        return until == null ? ChargePoints.OPEN_END : until;
    }

    /** The session in whose course a point was told. */
    Uni<Optional<ChargeSession>> of(ChargePoint on) {
        return find(
                        "bay = ?1 and start.at <= ?2 and (start.at < ?2 or start.sequence < ?3"
                                + " or (start.sequence = ?3 and start.event <= ?4))"
                                + " order by start.at desc, start.sequence desc, start.event desc",
                        on.bay,
                        on.happenedAt,
                        on.sequence,
                        on.event)
                .range(0, 0)
                .firstResult()
                .map(Optional::ofNullable);
    }

    /** Sessions of a stretch of time, in order. */
    Uni<List<ChargeSession>> during(UUID bay, UUID organization, Instant from, Instant until, int most) {
        return find(
                        "bay = ?1 and organization = ?2 and start.at < ?3 and (endedAt is null or endedAt > ?4)"
                                + " order by start.at, start.sequence",
                        bay,
                        organization,
                        until,
                        from)
                .range(0, most - 1)
                .list();
    }

    /** How often a device was charged. */
    Uni<Long> cycles(UUID device) {
        return count("device", device);
    }
}
