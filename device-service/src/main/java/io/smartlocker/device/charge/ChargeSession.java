package io.smartlocker.device.charge;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.state.Charge;
import io.smartlocker.device.FactPosition;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An outlet was on, from the point that told so first to the one that told it off. */
@Entity
class ChargeSession {
    @Id
    UUID id;

    UUID organization;
    UUID bay;

    @Nullable
    UUID device;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "started_at"))
    @AttributeOverride(name = "sequence", column = @Column(name = "started_sequence"))
    @AttributeOverride(name = "event", column = @Column(name = "started_event"))
    FactPosition start;

    @Nullable
    Instant endedAt;

    @Nullable
    Integer startPercent;

    @Nullable
    Integer endPercent;

    boolean estimated = true;

    @Enumerated(EnumType.STRING)
    Charge.@Nullable State ended;

    protected ChargeSession() {}

    static ChargeSession begin(ChargePoint point, @Nullable UUID device) {
        ChargeSession session = new ChargeSession();
        session.id = UuidV7.next();
        session.organization = point.organization;
        session.bay = point.bay;
        session.device = device;
        session.beginAt(point);
        return session;
    }

    void beginAt(ChargePoint point) {
        start = point.position();
        startPercent = point.percent;
    }

    void endAt(ChargePoint off) {
        endedAt = off.happenedAt;
        ended = off.state;
    }

    /** The rest of this session becomes another's. */
    void endLike(ChargeSession other) {
        endedAt = other.endedAt;
        ended = other.ended;
    }

    /** @param last the last point of it that told a percentage */
    void settle(Optional<ChargePoint> last) {
        endPercent = last.map(point -> point.percent).orElse(null);
        estimated = last.map(point -> point.estimated).orElse(true);
    }
}
