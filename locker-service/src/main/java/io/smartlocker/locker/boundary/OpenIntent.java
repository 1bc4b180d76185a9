package io.smartlocker.locker.boundary;

import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact.BayFired;
import io.smartlocker.contracts.kiosk.KioskFact.Purpose;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why a bay was fired; kept until everything is told that follows from it. */
@Entity
class OpenIntent {
    @Id
    private UUID id;

    private UUID kiosk;
    private UUID bay;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private @Nullable UUID person;
    private @Nullable UUID command;
    private Instant firedAt;

    protected OpenIntent() {}

    OpenIntent(UUID kiosk, UUID bay, KioskEvent event, BayFired fired) {
        this.id = fired.intent();
        this.kiosk = kiosk;
        this.bay = bay;
        this.purpose = fired.purpose();
        this.person = fired.person();
        this.command = fired.command();
        this.firedAt = event.at();
    }

    /** Whether the closing of the door is the last that is told of it. */
    boolean endsWithTheDoor() {
        return switch (purpose) {
            case TAKE, COMMAND, REOPEN -> true;
            case RETURN -> false;
        };
    }

    UUID id() {
        return id;
    }

    UUID kiosk() {
        return kiosk;
    }

    Optional<UUID> person() {
        return Optional.ofNullable(person);
    }

    /** What the log is told of it. */
    Map<String, String> details() {
        Map<String, String> details = new HashMap<>();
        details.put("intent", id.toString());
        details.put("purpose", purpose.name());
        if (person != null) {
            details.put("person", person.toString());
        }
        if (command != null) {
            details.put("command", command.toString());
        }
        return details;
    }
}
