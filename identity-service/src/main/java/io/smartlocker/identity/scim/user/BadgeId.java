package io.smartlocker.identity.scim.user;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids that a client sends back to us. */
final class BadgeId {
    private static final UUID NOBODYS = new UUID(0, 0);

    private BadgeId() {}

    /** The id, or one that no badge has when it is none. */
    static @Nullable UUID of(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return NOBODYS;
        }
    }
}
