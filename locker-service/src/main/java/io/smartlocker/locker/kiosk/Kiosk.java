package io.smartlocker.locker.kiosk;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.state.KioskState.Status;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The computer at a locker, from its invitation to its revocation. */
@Entity
public class Kiosk {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID organization;
    private String name;
    private UUID location;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "kiosk_lockers", joinColumns = @JoinColumn(name = "kiosk"))
    private Set<UUID> lockers = new HashSet<>();

    @Embedded
    private KioskLife life;

    private @Nullable Instant pinsRenewedAt;

    /** Whether the broker has its topics and lets it use them. */
    private boolean setUp;

    protected Kiosk() {}

    Kiosk(UUID organization, String name, UUID location, Set<UUID> lockers, EnrolmentCode code, Instant expiresAt) {
        this.id = UuidV7.next();
        this.organization = organization;
        this.name = name;
        this.location = location;
        this.lockers = new HashSet<>(lockers);
        this.life = new KioskLife(code, expiresAt);
    }

    /** Takes a name and the lockers it is to serve. */
    void change(String newName, Set<UUID> newLockers) {
        life.requireNotRevoked();
        name = newName;
        lockers.retainAll(newLockers);
        lockers.addAll(newLockers);
    }

    /** Notes that whoever's PIN it held is to choose another one; false when that had been decided before. */
    boolean renewPins(Instant at) {
        life.requireRevoked();
        boolean first = pinsRenewedAt == null;
        pinsRenewedAt = first ? at : pinsRenewedAt;
        return first;
    }

    /** The broker now holds what the status asks for: its topics when active, no rights when revoked. */
    void settle() {
        setUp = status() == Status.ACTIVE;
    }

    /** Active, and its topics exist. */
    public boolean isReady() {
        return status() == Status.ACTIVE && setUp;
    }

    KioskLife life() {
        return life;
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public UUID organization() {
        return organization;
    }

    public String name() {
        return name;
    }

    public UUID location() {
        return location;
    }

    Set<UUID> lockers() {
        return Set.copyOf(lockers);
    }

    public Status status() {
        return life.status();
    }
}
