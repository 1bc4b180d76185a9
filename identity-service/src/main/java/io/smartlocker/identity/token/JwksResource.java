package io.smartlocker.identity.token;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jose4j.jwk.JsonWebKey;

@Path("/.well-known/jwks.json")
@Tag(name = "Tokens")
class JwksResource {
    private final SigningKeys keys;

    JwksResource(SigningKeys keys) {
        this.keys = keys;
    }

    /**
     * A JWK Set, RFC 7517.
     *
     * @param keys the key that signs, the next, and old ones whose tokens are still alive
     */
    @RegisterForReflection
    record JwkSet(List<Map<String, Object>> keys) {}

    @GET
    @PermitAll
    @Cache(maxAge = 60)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "jwks", summary = "The public keys of access tokens")
    public JwkSet jwks() {
        return new JwkSet(keys.all().stream()
                .map(key -> key.publicKey().toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY))
                .toList());
    }
}
