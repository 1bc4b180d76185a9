package io.smartlocker.device.charge;

import io.smallrye.mutiny.Uni;
import io.smartlocker.device.handover.Handovers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a kiosk tells of an outlet, and the sessions that follow from it. Points may be told late: a point begins, ends,
 * lengthens, shortens or splits a session according to the points around it, so that any order ends in the same sessions.
 */
@ApplicationScoped
public class FollowCharge {
    private final ChargePoints points;
    private final ChargeSessions sessions;
    private final Handovers handovers;

    FollowCharge(ChargePoints points, ChargeSessions sessions, Handovers handovers) {
        this.points = points;
        this.sessions = sessions;
        this.handovers = handovers;
    }

    /** Works in the transaction under way, with the bay locked; false when the point is known already. */
    public Uni<Boolean> follow(ChargePoint point) {
        return points.findById(point.event)
                .flatMap(known -> known != null
                        ? Uni.createFrom().item(false)
                        : points.persistAndFlush(point)
                                .chain(() -> fitIn(point))
                                .chain(() -> points.tidy(point))
                                .replaceWith(true));
    }

    private Uni<Void> fitIn(ChargePoint point) {
        return points.before(point).flatMap(before -> points.after(point).flatMap(after -> {
            boolean wasOn = before.isPresent() && before.get().isOn();
            ChargePoint next = after.orElse(null);
            if (point.isOn()) {
                return wasOn ? goOn(point) : begin(point, next);
            }
            return wasOn ? end(before.get(), point, next) : nothing();
        }));
    }

    private Uni<Void> goOn(ChargePoint point) {
        return sessions.of(point).flatMap(session -> settle(session.orElseThrow()));
    }

    /** A session begins, or the one after it began earlier than was known. */
    private Uni<Void> begin(ChargePoint point, @Nullable ChargePoint next) {
        if (next != null && next.isOn()) {
            return sessions.of(next).flatMap(found -> {
                ChargeSession session = found.orElseThrow();
                session.beginAt(point);
                return deviceAt(point)
                        .invoke(device -> session.device = device == null ? session.device : device)
                        .chain(() -> settle(session));
            });
        }
        return deviceOfNew(point, next).flatMap(device -> {
            ChargeSession session = ChargeSession.begin(point, device);
            if (next != null) {
                session.endAt(next);
            }
            return sessions.persist(session).chain(() -> settle(session));
        });
    }

    /** A session ends, or ended earlier than was known; what went on after that was another. */
    private Uni<Void> end(ChargePoint before, ChargePoint off, @Nullable ChargePoint next) {
        return sessions.of(before).flatMap(found -> {
            ChargeSession session = found.orElseThrow();
            Uni<Void> rest = nothing();
            if (next != null && next.isOn()) {
                ChargeSession other = ChargeSession.begin(next, session.device);
                other.endLike(session);
                rest = deviceAt(next)
                        .invoke(device -> other.device = device == null ? other.device : device)
                        .chain(() -> sessions.persist(other))
                        .chain(() -> settle(other));
            }
            session.endAt(off);
            return rest.chain(() -> settle(session));
        });
    }

    private Uni<Void> settle(ChargeSession session) {
        return points.lastPercent(session.bay, session.start.at(), session.endedAt)
                .invoke(session::settle)
                .chain(sessions::flush);
    }

    /** What charges still is, if nothing else is known, what a person said to be in the bay. */
    private Uni<@Nullable UUID> deviceOfNew(ChargePoint point, @Nullable ChargePoint next) {
        return deviceAt(point)
                .flatMap(device -> device != null || next != null
                        ? Uni.createFrom().item(device)
                        : handovers.placedIn(point.bay, point.organization).map(placed -> placed.orElse(null)));
    }

    private Uni<@Nullable UUID> deviceAt(ChargePoint point) {
        return handovers
                .deviceIn(point.bay, point.organization, point.position())
                .map(found -> found.orElse(null));
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
