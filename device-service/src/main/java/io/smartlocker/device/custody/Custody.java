package io.smartlocker.device.custody;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.Evidence;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody holds a device from the moment of a take until the next fact in the device's line. */
@Entity
class Custody {
    @Id
    UUID id;

    UUID organization;
    UUID device;
    UUID holder;
    UUID bay;
    UUID kiosk;
    UUID taken;
    Instant since;

    @Nullable
    Instant dueAt;

    @Nullable
    Instant endedAt;

    @Enumerated(EnumType.STRING)
    CustodyState state;

    @Enumerated(EnumType.STRING)
    Evidence evidence;

    protected Custody() {}

    static Custody begin(Handover take) {
        Custody custody = new Custody();
        custody.id = UuidV7.next();
        custody.organization = take.organization;
        custody.device = take.device;
        custody.holder = take.person;
        custody.bay = take.bay;
        custody.kiosk = take.kiosk;
        custody.taken = take.event;
        custody.since = take.position.at();
        custody.state = CustodyState.ACTIVE;
        custody.evidence = take.evidence;
        return custody;
    }

    /** Ends with the next fact in the line; a fact that turns out to have come earlier ends it anew. */
    void end(Handover next) {
        state = switch (next.kind) {
            case RETURNED -> CustodyState.RETURNED;
            case TAKEN -> CustodyState.HANDED_OVER;
        };
        endedAt = next.position.at();
    }
}
