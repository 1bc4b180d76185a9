package io.smartlocker.identity.dialect.ruangkerja;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.smallrye.jwt.runtime.auth.JsonWebTokenCredential;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Takes an access token that stands in {@code Authorization} by itself, without the word Bearer, and on the paths of this
 * dialect only. It is checked like any other.
 */
@ApplicationScoped
class RawTokens implements HttpAuthenticationMechanism {
    private static final String PATHS = "/ruangkerja/";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext exchange, IdentityProviderManager providers) {
        String header = exchange.request().getHeader(HttpHeaders.AUTHORIZATION);
        boolean raw = header != null && !header.strip().contains(" ");
        if (!raw || !exchange.normalizedPath().startsWith(PATHS)) {
            return Uni.createFrom().nullItem();
        }
        var request = new TokenAuthenticationRequest(new JsonWebTokenCredential(header.strip()));
        return providers.authenticate(HttpSecurityUtils.setRoutingContextAttribute(request, exchange));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
        return Uni.createFrom()
                .item(new ChallengeData(HttpResponseStatus.UNAUTHORIZED.code(), "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenAuthenticationRequest.class);
    }
}
