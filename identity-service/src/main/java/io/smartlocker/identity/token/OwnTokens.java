package io.smartlocker.identity.token;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.security.Key;
import org.eclipse.microprofile.jwt.Claims;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Verifies the tokens that come back to the service that issued them, as SmallRye JWT does everywhere else but with the
 * keys in memory: asking its own JWKS over HTTP from an event loop, the service would wait for itself.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class OwnTokens extends JWTCallerPrincipalFactory {
    private final SigningKeys keys;
    private final DefaultJWTTokenParser parser = new DefaultJWTTokenParser() {
        @Override
        protected VerificationKeyResolver getVerificationKeyResolver(JWTAuthContextInfo info) {
            return (signature, nesting) -> key(signature);
        }
    };

    OwnTokens(SigningKeys keys) {
        this.keys = keys;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo info) throws ParseException {
        JwtContext context = parser.parse(token, info);
        JwtClaims claims = context.getJwtClaims();
        claims.setClaim(Claims.raw_token.name(), token);
        return new DefaultJWTCallerPrincipal(context.getJoseObjects().getFirst().getHeader("typ"), claims);
    }

    private Key key(JsonWebSignature signature) throws UnresolvableKeyException {
        String id = signature.getKeyIdHeaderValue();
        if (id == null) {
            throw new UnresolvableKeyException("The token names no key");
        }
        return keys.find(id)
                .orElseThrow(() -> new UnresolvableKeyException("The token's key is not one of ours"))
                .publicKey()
                .getPublicKey();
    }
}
