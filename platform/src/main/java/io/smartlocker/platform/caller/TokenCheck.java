package io.smartlocker.platform.caller;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The last checks on a token whose signature, issuer, audience and expiry SmallRye has verified: it is an access token by
 * its {@code typ} (RFC 9068), and it names caller and organisation. What it permits becomes Quarkus permissions.
 */
@ApplicationScoped
class TokenCheck implements SecurityIdentityAugmentor {
    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        try {
            return Uni.createFrom().item(identified(identity, token));
        } catch (IllegalArgumentException e) {
            return Uni.createFrom().failure(new AuthenticationFailedException(e));
        }
    }

    private static SecurityIdentity identified(SecurityIdentity identity, JsonWebToken token) {
        return CallerIdentity.of(TokenClaims.caller(token), QuarkusSecurityIdentity.builder(identity));
    }
}
