package io.smartlocker.audit.webhook;

import io.smartlocker.contracts.UuidV7;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Another system that is told what happens. Its secret is encrypted, and shown once. */
@Entity
@Table(name = "webhook")
class Webhook {
    @Id
    UUID id;

    @Version
    long version;

    UUID organization;
    String name;
    String url;
    String types;

    @Enumerated(EnumType.STRING)
    State state;

    byte[] sealedSecret;

    byte @Nullable [] sealedOldSecret;

    @Nullable
    Instant oldSecretUntil;

    @Nullable
    Instant failingSince;

    @Nullable
    Instant disabledAt;

    Instant createdAt;
    Instant updatedAt;

    /** Whether it is told. */
    enum State {
        ACTIVE,
        /** A person stopped it. */
        PAUSED,
        /** It took nothing for too long. */
        DISABLED
    }

    /** For Hibernate. */
    protected Webhook() {}

    static Webhook of(UUID organization, WebhookRequest request) {
        Webhook webhook = new Webhook();
        webhook.id = UuidV7.next();
        webhook.organization = organization;
        webhook.state = Boolean.FALSE.equals(request.active()) ? State.PAUSED : State.ACTIVE;
        webhook.createdAt = now();
        webhook.write(request);
        return webhook;
    }

    /** Takes over what is asked for. One that was disabled stays so until somebody says that it is to be active. */
    void write(WebhookRequest request) {
        name = request.name().strip();
        url = request.url();
        types = String.join(" ", request.types());
        updatedAt = now();
        boolean wanted = !Boolean.FALSE.equals(request.active());
        if (wanted && !isActive()) {
            state = State.ACTIVE;
            failingSince = null;
            disabledAt = null;
        } else if (!wanted && isActive()) {
            state = State.PAUSED;
        }
    }

    /** Takes a new secret; the one before signs beside it for a while. */
    void rotate(byte[] sealed, Duration oldSecretLife) {
        sealedOldSecret = sealedSecret;
        oldSecretUntil = now().plus(oldSecretLife);
        sealedSecret = sealed;
        updatedAt = now();
    }

    List<String> patterns() {
        return List.of(types.split(" "));
    }

    boolean isActive() {
        return state == State.ACTIVE;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
