package io.smartlocker.device.bay;

import io.smartlocker.contracts.state.Charge;
import io.smartlocker.device.FactPosition;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What is known of a bay's charging: the newest fact decides. */
@Embeddable
class Outlet {
    @Enumerated(EnumType.STRING)
    @Column(name = "charge_state")
    Charge.State state = Charge.State.OFF;

    @Column(name = "charge_percent")
    @Nullable
    Integer percent;

    @Column(name = "charge_estimated")
    boolean estimated = true;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "charge_at"))
    @AttributeOverride(name = "sequence", column = @Column(name = "charge_sequence"))
    @AttributeOverride(name = "event", column = @Column(name = "charge_event"))
    @Nullable
    FactPosition seen;

    /** False when a newer fact is known. */
    boolean changed(FactPosition position, Charge charge) {
        if (!position.isAfter(seen)) {
            return false;
        }
        seen = position;
        state = charge.state();
        percent = charge.percent();
        estimated = charge.estimated();
        return true;
    }

    Charge charge() {
        return new Charge(state, percent, estimated);
    }
}
