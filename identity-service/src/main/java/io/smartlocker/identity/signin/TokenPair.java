package io.smartlocker.identity.signin;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Duration;

/**
 * What somebody who signed in gets.
 *
 * @param expiresIn seconds until the access token is worthless
 */
@RegisterForReflection
record TokenPair(String accessToken, String refreshToken, String tokenType, long expiresIn) {
    static TokenPair of(String accessToken, String refreshToken, Duration life) {
        return new TokenPair(accessToken, refreshToken, "Bearer", life.toSeconds());
    }

    /** Without the tokens. */
    @Override
    public String toString() {
        return "TokenPair[…]";
    }
}
