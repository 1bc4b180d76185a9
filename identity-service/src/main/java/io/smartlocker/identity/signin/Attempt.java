package io.smartlocker.identity.signin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody tries to sign in.
 *
 * @param organization absent when the person did not name one
 * @param totp a code of the person's app, or a recovery code
 * @param address from where, as the front door saw it
 */
record Attempt(
        String username,
        String password,
        @Nullable UUID organization,
        @Nullable String totp,
        String address) {
    Guess guess() {
        return Guess.atPassword(username, address);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "Attempt[…]";
    }
}
