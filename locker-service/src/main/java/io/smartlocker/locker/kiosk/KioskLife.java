package io.smartlocker.locker.kiosk;

import io.smartlocker.contracts.state.KioskState.Status;
import io.smartlocker.locker.LockerProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a kiosk is in its life, and the keys that it is known by. */
@Embeddable
class KioskLife {
    @Enumerated(EnumType.STRING)
    private Status status;

    private @Nullable String enrolmentCodeHash;
    private @Nullable Instant enrolmentExpiresAt;
    private @Nullable String publicKey;
    private @Nullable String fingerprint;
    private @Nullable String pendingKey;
    private @Nullable String pendingFingerprint;
    private @Nullable Instant activeSince;

    protected KioskLife() {}

    KioskLife(EnrolmentCode code, Instant expiresAt) {
        this.status = Status.INVITED;
        this.enrolmentCodeHash = code.hash();
        this.enrolmentExpiresAt = expiresAt;
    }

    /** Takes the key that came with the code. The same key may come again, since an answer can be lost. */
    void present(KioskKey key, Instant now) {
        if (enrolmentExpiresAt == null || !now.isBefore(enrolmentExpiresAt)) {
            throw refusedCode();
        }
        switch (status) {
            case INVITED -> {
                status = Status.PRESENTED;
                publicKey = key.jwk();
                fingerprint = key.fingerprint();
            }
            case PRESENTED -> requireSame(key, fingerprint);
            case ACTIVE -> {
                requireSame(key, pendingFingerprint == null ? key.fingerprint() : pendingFingerprint);
                pendingKey = key.jwk();
                pendingFingerprint = key.fingerprint();
            }
            case REVOKED -> throw refusedCode();
        }
    }

    private static void requireSame(KioskKey key, @Nullable String presented) {
        if (!key.fingerprint().equals(presented)) {
            throw refusedCode();
        }
    }

    /** What every wrong code is told, so that nothing can be learned from it. */
    static ProblemException refusedCode() {
        return ProblemException.of(
                LockerProblem.ENROLMENT_REFUSED, "The code is wrong, used or too old. Ask for a new one.");
    }

    /** What the confirmation of a fingerprint changed. */
    enum Confirmation {
        /** It is in use now. */
        FIRST,
        /** It goes on with another key. */
        ANOTHER_KEY,
        /** Nothing; it had been confirmed before. */
        NOTHING
    }

    /** A person compared the fingerprint of the key that was presented last. */
    Confirmation confirm(String seen, Instant now) {
        return switch (status) {
            case PRESENTED -> {
                requireSeen(seen, fingerprint);
                status = Status.ACTIVE;
                activeSince = now;
                withdrawCode();
                yield Confirmation.FIRST;
            }
            case ACTIVE -> {
                requireSeen(seen, pendingFingerprint == null ? fingerprint : pendingFingerprint);
                yield adoptPending();
            }
            case INVITED, REVOKED -> throw state("PRESENTED");
        };
    }

    private Confirmation adoptPending() {
        if (pendingFingerprint == null) {
            return Confirmation.NOTHING;
        }
        publicKey = pendingKey;
        fingerprint = pendingFingerprint;
        dropPending();
        return Confirmation.ANOTHER_KEY;
    }

    private static void requireSeen(String seen, @Nullable String presented) {
        if (!seen.equals(presented)) {
            throw ProblemException.of(
                    LockerProblem.FINGERPRINT_MISMATCH, "fingerprint", "Compare it with what the kiosk shows.");
        }
    }

    /** A person does not recognise the key that was presented: it is dropped, and the code with it. */
    void refuse() {
        boolean presented = status == Status.PRESENTED;
        if (!presented && pendingKey == null) {
            throw state("PRESENTED");
        }
        if (presented) {
            status = Status.INVITED;
            publicKey = null;
            fingerprint = null;
        }
        dropPending();
    }

    /** Takes a new one-time code; what was presented with an earlier one is dropped. */
    void issue(EnrolmentCode code, Instant expiresAt) {
        requireNotRevoked();
        if (status == Status.PRESENTED || pendingKey != null) {
            refuse();
        }
        enrolmentCodeHash = code.hash();
        enrolmentExpiresAt = expiresAt;
    }

    /** Goes on with another key, for which the present one vouched; false when that had been done before. */
    boolean replaceKey(KioskKey key) {
        if (status != Status.ACTIVE) {
            throw state("ACTIVE");
        }
        boolean news = !key.fingerprint().equals(fingerprint);
        publicKey = key.jwk();
        fingerprint = key.fingerprint();
        return news;
    }

    void requireNotRevoked() {
        if (status == Status.REVOKED) {
            throw state("in use");
        }
    }

    void requireRevoked() {
        if (status != Status.REVOKED) {
            throw state("REVOKED");
        }
    }

    private void dropPending() {
        pendingKey = null;
        pendingFingerprint = null;
        withdrawCode();
    }

    private void withdrawCode() {
        enrolmentCodeHash = null;
        enrolmentExpiresAt = null;
    }

    private ProblemException state(String needed) {
        return ProblemException.of(LockerProblem.KIOSK_STATE, "The kiosk is " + status + ", not " + needed + ".");
    }

    /** Ends its life; false when it had ended. */
    boolean revoke() {
        boolean first = status != Status.REVOKED;
        status = Status.REVOKED;
        dropPending();
        return first;
    }

    Status status() {
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

    @Nullable
    String pendingFingerprint() {
        return pendingFingerprint;
    }
}
