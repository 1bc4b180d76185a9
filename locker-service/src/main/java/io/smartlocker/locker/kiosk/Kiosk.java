package io.smartlocker.locker.kiosk;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.state.KioskState.Status;
import io.smartlocker.locker.LockerProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    @Enumerated(EnumType.STRING)
    private Status status;

    private @Nullable String enrolmentCodeHash;
    private @Nullable Instant enrolmentExpiresAt;
    private @Nullable String publicKey;
    private @Nullable String fingerprint;

    /** Whether the broker has its topics and lets it use them. */
    private boolean setUp;

    protected Kiosk() {}

    Kiosk(UUID organization, String name, UUID location, Set<UUID> lockers, EnrolmentCode code, Instant expiresAt) {
        this.id = UuidV7.next();
        this.organization = organization;
        this.name = name;
        this.location = location;
        this.lockers = new HashSet<>(lockers);
        this.status = Status.INVITED;
        this.enrolmentCodeHash = code.hash();
        this.enrolmentExpiresAt = expiresAt;
    }

    /** Takes the key that came with the code. The same key may come again, since an answer can be lost. */
    void present(KioskKey key, Instant now) {
        boolean inTime = enrolmentExpiresAt != null && now.isBefore(enrolmentExpiresAt);
        boolean again = status == Status.PRESENTED && key.fingerprint().equals(fingerprint);
        if (!inTime || status != Status.INVITED && !again) {
            throw refusedCode();
        }
        status = Status.PRESENTED;
        publicKey = key.jwk();
        fingerprint = key.fingerprint();
    }

    /** What every wrong code is told, so that nothing can be learned from it. */
    static ProblemException refusedCode() {
        return ProblemException.of(
                LockerProblem.ENROLMENT_REFUSED, "The code is wrong, used or too old. Ask for a new one.");
    }

    /** A person compared the fingerprint; false when that had been done before. */
    boolean confirm(String seen) {
        if (status != Status.PRESENTED && status != Status.ACTIVE) {
            throw ProblemException.of(LockerProblem.KIOSK_STATE, "The kiosk is " + status + ", not PRESENTED.");
        }
        if (!seen.equals(fingerprint)) {
            throw ProblemException.of(
                    LockerProblem.FINGERPRINT_MISMATCH, "fingerprint", "Compare it with what the kiosk shows.");
        }
        boolean first = status == Status.PRESENTED;
        status = Status.ACTIVE;
        enrolmentCodeHash = null;
        return first;
    }

    /** Ends its life; false when it had ended. */
    boolean revoke() {
        boolean first = status != Status.REVOKED;
        status = Status.REVOKED;
        enrolmentCodeHash = null;
        return first;
    }

    /** The broker now holds what the status asks for: its topics when active, no rights when revoked. */
    void settle() {
        setUp = status == Status.ACTIVE;
    }

    /** Active, and its topics exist. */
    public boolean isReady() {
        return status == Status.ACTIVE && setUp;
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

    String name() {
        return name;
    }

    UUID location() {
        return location;
    }

    Set<UUID> lockers() {
        return Set.copyOf(lockers);
    }

    public Status status() {
        return status;
    }

    @Nullable
    Instant enrolmentExpiresAt() {
        return enrolmentExpiresAt;
    }

    @Nullable
    String publicKey() {
        return publicKey;
    }

    @Nullable
    String fingerprint() {
        return fingerprint;
    }
}
