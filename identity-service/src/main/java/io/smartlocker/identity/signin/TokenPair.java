package io.smartlocker.identity.signin;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What somebody who signed in gets.
 *
 * @param expiresIn seconds until the access token is worthless
 */
@RegisterForReflection
public record TokenPair(String accessToken, String refreshToken, String tokenType, long expiresIn) {
    static TokenPair of(String accessToken, String refreshToken, Duration life) {
        return new TokenPair(accessToken, refreshToken, "Bearer", life.toSeconds());
    }

    /** As an answer that nothing on the way keeps. */
    public static RestResponse<TokenPair> unstored(TokenPair tokens) {
        return RestResponse.ResponseBuilder.ok(tokens)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Without the tokens. */
    @Override
    public String toString() {
        return "TokenPair[…]";
    }
}
