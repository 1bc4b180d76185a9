package io.smartlocker.identity.scim.token;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.identity.Digest;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a directory proves itself with. It is the organisation's, so it outlives whoever made it. */
@Entity
@Table(name = "scim_token")
class ScimToken {
    /** By which one of ours is known from afar, for instance by those who search repositories for secrets. */
    static final String PREFIX = "scim_";

    @Id
    UUID id;

    UUID organization;
    String name;
    String hash;
    Instant createdAt;

    @Nullable
    Instant expiresAt;

    @Nullable
    Instant lastUsedAt;

    static ScimToken of(UUID organization, NewScimToken request, String secret) {
        ScimToken token = new ScimToken();
        token.id = UuidV7.next();
        token.organization = organization;
        token.name = request.name().strip();
        token.hash = Digest.of(secret);
        token.createdAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        token.expiresAt = request.expiresAt();
        return token;
    }
}
