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
 * its {@code typ} (RFC 9068), it names caller and organisation, and the caller's sessions have not ended since. What it
 * permits becomes Quarkus permissions.
 */
@ApplicationScoped
class TokenCheck implements SecurityIdentityAugmentor {
    private final SessionEpochs epochs;

    TokenCheck(SessionEpochs epochs) {
        this.epochs = epochs;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        try {
            Caller caller = TokenClaims.caller(token);
            if (caller.kind() == Caller.Kind.USER && epochs.isOver(caller.id(), TokenClaims.epoch(token))) {
                return Uni.createFrom().failure(new AuthenticationFailedException(new SessionEnded()));
            }
            return Uni.createFrom().item(CallerIdentity.of(caller, QuarkusSecurityIdentity.builder(identity)));
        } catch (IllegalArgumentException e) {
            return Uni.createFrom().failure(new AuthenticationFailedException(e));
        }
    }
}
