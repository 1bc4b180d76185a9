package io.smartlocker.identity.oidc;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A provider to let sign people in, and also what of it can be changed; a merge patch is applied to it.
 *
 * @param slug in the address at which people begin, unique among all organisations
 * @param issuer as the provider names itself, to the letter
 * @param clientSecret absent in a change to keep the one before
 * @param emailDomains whose addresses are let in; any when empty
 * @param defaultRoles of those who are made just in time
 * @param justInTime whether somebody whom nobody has added is made when he first signs in
 */
@RegisterForReflection
record OidcProviderRequest(
        @NotBlank @Size(max = 100) @Schema(examples = "\"Head office\"")
        String name,

        @NotNull @Pattern(regexp = "[a-z0-9](?:[a-z0-9-]{0,48}[a-z0-9])?") @Schema(examples = "\"head-office\"")
        String slug,

        @Nullable Boolean enabled,

        @NotBlank
        @Size(max = 500)
        @Pattern(regexp = "https?://[^?#\\s@]+", message = "must be an address without query and fragment")
        @Schema(examples = "\"https://login.example.com\"")
        String issuer,

        @NotBlank @Size(max = 200) String clientId,

        @Nullable @Size(min = 1, max = 500) @Schema(writeOnly = true)
        String clientSecret,

        @Nullable
        @Size(max = 200)
        @Pattern(regexp = "openid(?: [A-Za-z0-9:/._-]+)*", message = "must begin with openid")
        String scopes,

        @Nullable @Size(max = 100) List<@NotNull @Pattern(regexp = "[A-Za-z0-9.-]{1,253}") String> emailDomains,

        @Nullable @Size(max = 50) List<@NotNull UUID> defaultRoles,
        @Nullable Boolean justInTime) {

    static OidcProviderRequest of(OidcProvider provider) {
        return new OidcProviderRequest(
                provider.name,
                provider.slug,
                provider.enabled,
                provider.issuer,
                provider.clientId,
                null,
                provider.scopes,
                provider.domains(),
                provider.roles(),
                provider.justInTime);
    }

    List<String> domains() {
        return emailDomains == null ? List.of() : emailDomains;
    }

    List<UUID> roles() {
        return defaultRoles == null
                ? List.of()
                : defaultRoles.stream().distinct().toList();
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "OidcProviderRequest[" + slug + ", " + issuer + ", " + clientId + "]";
    }
}
