package io.smartlocker.platform.caller;

import io.smartlocker.contracts.activity.Activity.Actor;
import java.util.Set;
import java.util.UUID;

/**
 * Who calls, as the verified token says.
 *
 * @param id the user's or kiosk's id, or that of the token a client came with
 * @param organization whose data the caller may see; every query is scoped by it
 * @param permissions what the caller may do, {@code noun:verb}
 * @param locations where; everywhere when empty
 */
public record Caller(Kind kind, UUID id, UUID organization, Set<String> permissions, Set<UUID> locations) {
    public enum Kind {
        USER,
        KIOSK,
        /** A program with a token of its own that belongs to the organisation, not to a person. */
        CLIENT
    }

    /** The caller as the actor of an activity. */
    public Actor actor() {
        return switch (kind) {
            case USER -> Actor.user(id);
            case KIOSK -> Actor.kiosk(id);
            case CLIENT -> Actor.client(id);
        };
    }
}
