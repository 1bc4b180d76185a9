package io.smartlocker.identity.signin;

import io.smartlocker.identity.Digest;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody tries to sign in.
 *
 * @param organization absent when the person did not name one
 * @param address from where, as the front door saw it
 */
record Attempt(String username, String password, @Nullable UUID organization, String address) {
    String credentialKey() {
        return Digest.of(username.strip().toLowerCase(Locale.ROOT));
    }

    String addressKey() {
        return Digest.of(address);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "Attempt[…]";
    }
}
