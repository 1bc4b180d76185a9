package io.smartlocker.device.custody;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.Evidence;
import io.smartlocker.contracts.state.CustodyState;
import io.smartlocker.device.due.Due;
import io.smartlocker.device.handover.Handover;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody holds a device from the moment of a take, or of a handing over, until the next fact in the device's line. */
@Entity
public class Custody {
    @Id
    UUID id;

    UUID organization;
    long version;
    UUID device;
    UUID deviceType;
    UUID holder;
    UUID bay;

    @Nullable
    UUID location;

    @Nullable
    UUID kiosk;

    UUID taken;
    Instant since;

    @Nullable
    UUID shift;

    @Nullable
    Instant dueAt;

    @Nullable
    Instant endedAt;

    @Enumerated(EnumType.STRING)
    CustodyStatus state;

    @Enumerated(EnumType.STRING)
    Evidence evidence;

    @Nullable
    UUID recordedBy;

    @Enumerated(EnumType.STRING)
    @Nullable
    Evidence endEvidence;

    @Nullable
    UUID endedBy;

    protected Custody() {}

    /**
     * A custody that begins.
     *
     * @param location of the bay out of which the device was taken, absent when that is not known
     */
    static Custody begin(Handover take, UUID deviceType, @Nullable UUID location) {
        Custody custody = new Custody();
        custody.id = UuidV7.next();
        custody.organization = take.organization();
        custody.version = 1;
        custody.device = take.device();
        custody.deviceType = deviceType;
        custody.holder = take.person().orElseThrow();
        custody.bay = take.bay().orElseThrow();
        custody.location = location;
        custody.kiosk = take.kiosk().orElse(null);
        custody.taken = take.event();
        custody.since = take.position().at();
        custody.state = CustodyStatus.ACTIVE;
        custody.evidence = take.evidence();
        custody.recordedBy = take.recordedBy().orElse(null);
        return custody;
    }

    /** Ends with the next fact in the line; a fact that turns out to have come earlier ends it anew. */
    void end(Handover next) {
        state = switch (next.kind()) {
            case RETURNED -> CustodyStatus.RETURNED;
            case TAKEN, HANDED_OVER -> CustodyStatus.HANDED_OVER;
            case WRITTEN_OFF -> CustodyStatus.WRITTEN_OFF;
            case ASSIGNED, UNASSIGNED, LOST, FOUND, RETIRED, OUT_OF_SERVICE, IN_SERVICE ->
                throw new IllegalArgumentException("A plan ends no custody: " + next.kind());
        };
        endedAt = next.position().at();
        endEvidence = next.evidence();
        endedBy = next.person().or(next::recordedBy).orElse(null);
        version++;
    }

    /** Is due when its shift ends; false when that is known already. */
    boolean isDue(Optional<Due> due) {
        UUID inShift = due.map(Due::shift).orElse(null);
        Instant end = due.map(Due::at).orElse(null);
        if (Objects.equals(inShift, shift) && Objects.equals(end, dueAt)) {
            return false;
        }
        shift = inShift;
        dueAt = end;
        version++;
        return true;
    }

    boolean isActive() {
        return state == CustodyStatus.ACTIVE;
    }

    /** What others may know of it while it is active. */
    CustodyState state() {
        return new CustodyState(
                id, organization, version, device, deviceType, holder, bay, shift, since, dueAt, evidence);
    }
}
