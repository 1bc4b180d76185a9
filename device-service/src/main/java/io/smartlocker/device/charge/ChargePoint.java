package io.smartlocker.device.charge;

import io.smartlocker.contracts.state.Charge;
import io.smartlocker.device.FactPosition;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a kiosk told of a bay's outlet at one moment. */
@Entity
public class ChargePoint {
    @Id
    UUID event;

    UUID organization;
    UUID bay;

    @Column(name = "at")
    Instant happenedAt;

    long sequence;

    @Enumerated(EnumType.STRING)
    Charge.State state;

    @Nullable
    Integer percent;

    boolean estimated;

    protected ChargePoint() {}

    public static ChargePoint of(UUID organization, UUID bay, FactPosition position, Charge charge) {
        ChargePoint point = new ChargePoint();
        point.event = position.event();
        point.organization = organization;
        point.bay = bay;
        point.happenedAt = position.at();
        point.sequence = position.sequence();
        point.state = charge.state();
        point.percent = charge.percent();
        point.estimated = charge.estimated();
        return point;
    }

    public FactPosition position() {
        return new FactPosition(happenedAt, sequence, event);
    }

    public UUID event() {
        return event;
    }

    public Instant at() {
        return happenedAt;
    }

    /** Whether the outlet was on. */
    boolean isOn() {
        return switch (state) {
            case CHARGING, FULL -> true;
            case OFF, FAULT -> false;
        };
    }

    public boolean isFault() {
        return state == Charge.State.FAULT;
    }
}
