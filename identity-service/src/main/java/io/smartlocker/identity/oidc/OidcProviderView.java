package io.smartlocker.identity.oidc;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A sign-in provider as the API shows it; never with its secret.
 *
 * @param start where a browser begins to sign in
 * @param redirectUri what the provider has to know as the address to come back to
 */
@RegisterForReflection
@Schema(name = "OidcProvider")
record OidcProviderView(
        UUID id,
        String name,
        String slug,
        boolean enabled,
        String issuer,
        String clientId,
        String scopes,
        List<String> emailDomains,
        List<UUID> defaultRoles,
        boolean justInTime,
        String start,
        String redirectUri,
        long version,
        Instant createdAt,
        Instant updatedAt) {
    static OidcProviderView of(OidcProvider provider, Addresses addresses) {
        return new OidcProviderView(
                provider.id,
                provider.name,
                provider.slug,
                provider.enabled,
                provider.issuer,
                provider.clientId,
                provider.scopes,
                provider.domains(),
                provider.roles(),
                provider.justInTime,
                addresses.start(provider).toString(),
                addresses.callback().toString(),
                provider.version,
                provider.createdAt,
                provider.updatedAt);
    }
}
