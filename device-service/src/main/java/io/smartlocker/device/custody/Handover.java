package io.smartlocker.device.custody;

import io.smartlocker.contracts.kiosk.Evidence;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact.DeviceReturned;
import io.smartlocker.contracts.kiosk.KioskFact.DeviceTaken;
import io.smartlocker.device.FactPosition;
import io.smartlocker.device.conflict.Conflict.Contradicted;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A device changed hands at a bay, as a kiosk told it. It is kept as told, whether or not it fits what was known. */
@Entity
class Handover {
    @Id
    UUID event;

    UUID organization;
    UUID kiosk;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "handover_at"))
    @AttributeOverride(name = "sequence", column = @Column(name = "handover_sequence"))
    FactPosition position;

    UUID bay;
    UUID device;
    UUID person;

    @Enumerated(EnumType.STRING)
    Evidence evidence;

    @Nullable
    String fault;

    protected Handover() {}

    enum Kind {
        TAKEN,
        RETURNED
    }

    static Handover of(UUID organization, UUID kiosk, KioskEvent event, DeviceTaken taken) {
        return of(organization, kiosk, event, Kind.TAKEN, taken.device(), taken.person(), taken.evidence());
    }

    static Handover of(UUID organization, UUID kiosk, KioskEvent event, DeviceReturned returned) {
        Handover handover = of(
                organization, kiosk, event, Kind.RETURNED, returned.device(), returned.person(), returned.evidence());
        handover.fault = returned.fault();
        return handover;
    }

    private static Handover of(
            UUID organization, UUID kiosk, KioskEvent event, Kind kind, UUID device, UUID person, Evidence evidence) {
        Handover handover = new Handover();
        handover.event = event.id();
        handover.organization = organization;
        handover.kiosk = kiosk;
        handover.kind = kind;
        handover.position = new FactPosition(event.at(), event.sequence());
        handover.bay = Objects.requireNonNull(event.bay(), "A change of hands names its bay");
        handover.device = device;
        handover.person = person;
        handover.evidence = evidence;
        return handover;
    }

    Contradicted contradicting() {
        return new Contradicted(organization, event, position.at(), bay, device, person);
    }
}
