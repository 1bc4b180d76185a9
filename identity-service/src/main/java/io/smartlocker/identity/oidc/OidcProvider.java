package io.smartlocker.identity.oidc;

import io.smartlocker.contracts.UuidV7;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** A provider that an organisation lets sign its people in. */
@Entity
@Table(name = "oidc_provider")
class OidcProvider {
    private static final String SCOPES = "openid email profile";

    @Id
    UUID id;

    @Version
    long version;

    UUID organization;
    String name;
    String slug;
    boolean enabled;
    String issuer;
    String clientId;
    byte[] sealedSecret;
    String scopes;
    /** Parted by commas; any when empty. */
    String emailDomains;
    /** Ids parted by commas. */
    String defaultRoles;

    boolean justInTime;
    Instant createdAt;
    Instant updatedAt;

    static OidcProvider of(UUID organization) {
        OidcProvider provider = new OidcProvider();
        provider.id = UuidV7.next();
        provider.organization = organization;
        provider.createdAt = now();
        return provider;
    }

    void write(OidcProviderRequest request) {
        name = request.name().strip();
        slug = request.slug();
        enabled = !Boolean.FALSE.equals(request.enabled());
        issuer = request.issuer();
        clientId = request.clientId();
        scopes = Objects.requireNonNullElse(request.scopes(), SCOPES);
        emailDomains = request.domains().stream()
                .map(domain -> domain.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
        defaultRoles = request.roles().stream().map(UUID::toString).collect(Collectors.joining(","));
        justInTime = Boolean.TRUE.equals(request.justInTime());
        updatedAt = now();
    }

    List<String> domains() {
        return emailDomains.isEmpty() ? List.of() : List.of(emailDomains.split(","));
    }

    List<UUID> roles() {
        return defaultRoles.isEmpty()
                ? List.of()
                : Arrays.stream(defaultRoles.split(",")).map(UUID::fromString).toList();
    }

    /** Under which name {@code ExternalIdentities} knows this provider's people. */
    String source() {
        return "oidc:" + issuer;
    }

    /** What the secret is encrypted for. */
    String place() {
        return "oidc-provider:" + id;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
