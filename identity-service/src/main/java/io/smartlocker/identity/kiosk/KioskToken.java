package io.smartlocker.identity.kiosk;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A token answer as OAuth 2.0 spells it.
 *
 * @param expiresIn seconds until the token is worthless
 */
@RegisterForReflection
record KioskToken(
        @JsonProperty("access_token") String accessToken,
        @JsonProperty("token_type") String tokenType,
        @JsonProperty("expires_in") long expiresIn) {
    /** Without the token. */
    @Override
    public String toString() {
        return "KioskToken[…]";
    }
}
