package io.smartlocker.device.bay;

import io.smartlocker.contracts.kiosk.KioskFact.Alarm;
import io.smartlocker.contracts.state.Door;
import io.smartlocker.device.FactPosition;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What is known of a bay's door: the newest fact decides. */
@Embeddable
class BayDoor {
    @Enumerated(EnumType.STRING)
    @Column(name = "door")
    Door door = Door.UNKNOWN;

    @Enumerated(EnumType.STRING)
    @Column(name = "alarm")
    @Nullable
    Alarm alarm;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "door_at"))
    @AttributeOverride(name = "sequence", column = @Column(name = "door_sequence"))
    @AttributeOverride(name = "event", column = @Column(name = "door_event"))
    @Nullable
    FactPosition seen;

    /** False when a newer fact is known. */
    boolean opened(FactPosition position) {
        return change(position, Door.OPEN, alarm == Alarm.JAMMED ? null : alarm);
    }

    /** False when a newer fact is known. A closed door ends every alarm. */
    boolean closed(FactPosition position) {
        return change(position, Door.CLOSED, null);
    }

    /** False when a newer fact is known. */
    boolean alarmed(FactPosition position, Alarm what) {
        return switch (what) {
            case JAMMED -> change(position, Door.CLOSED, what);
            case LEFT_OPEN, FORCED_OPEN -> change(position, Door.OPEN, what);
        };
    }

    private boolean change(FactPosition position, Door now, @Nullable Alarm what) {
        if (!position.isAfter(seen)) {
            return false;
        }
        seen = position;
        door = now;
        alarm = what;
        return true;
    }
}
