package io.smartlocker.identity.scim.token;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CallerIdentity;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets directories in by their opaque bearer tokens, under {@code /scim/v2} only. Anything else that calls itself a bearer
 * token is left to those who check our access tokens.
 */
@ApplicationScoped
class ScimTokenMechanism implements HttpAuthenticationMechanism {
    private static final String WHERE = "/scim/v2/";
    private static final String SCHEME = "Bearer ";
    private static final int UNAUTHORIZED = 401;

    private final ScimTokens tokens;

    ScimTokenMechanism(ScimTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        if (!request.normalizedPath().startsWith(WHERE)) {
            return Uni.createFrom().nullItem();
        }
        return secret(request.request().getHeader(HttpHeaders.AUTHORIZATION))
                .map(this::identified)
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    private Uni<SecurityIdentity> identified(String secret) {
        return tokens.use(secret)
                .map(caller -> CallerIdentity.of(caller.orElseThrow(AuthenticationFailedException::new)));
    }

    private static Optional<String> secret(@Nullable String authorization) {
        return Optional.ofNullable(authorization)
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip())
                .filter(token -> token.startsWith(ScimToken.PREFIX));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(UNAUTHORIZED, "WWW-Authenticate", "Bearer"));
    }

    /** None: this mechanism knows its callers itself and asks no identity provider. */
    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }

    /** Asked before the check of access tokens, which would refuse what is no JWT. */
    @Override
    public int getPriority() {
        return HttpAuthenticationMechanism.DEFAULT_PRIORITY + 1;
    }
}
