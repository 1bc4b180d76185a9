package io.smartlocker.identity.signin;

import io.smartlocker.identity.user.User;
import java.util.UUID;

/** Whose secret is guessed at. */
public record Owner(UUID id, UUID organization) {
    public static Owner of(User user) {
        return new Owner(user.id(), user.organization());
    }
}
