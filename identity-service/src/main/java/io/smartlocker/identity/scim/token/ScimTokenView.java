package io.smartlocker.identity.scim.token;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A token as the API shows it.
 *
 * @param lastUsedAt to the minute
 * @param token what the directory is to be given; said once, when it is made
 */
@RegisterForReflection
@Schema(name = "ScimToken")
record ScimTokenView(
        UUID id,
        String name,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String token) {

    static ScimTokenView of(ScimToken token) {
        return of(token, null);
    }

    static ScimTokenView of(ScimToken token, @Nullable String secret) {
        return new ScimTokenView(token.id, token.name, token.createdAt, token.expiresAt, token.lastUsedAt, secret);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "ScimTokenView[" + id + "]";
    }
}
