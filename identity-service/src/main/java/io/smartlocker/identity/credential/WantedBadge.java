package io.smartlocker.identity.credential;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A badge that a person shall have: one he has already, by its id, or one by its UID, new or not.
 *
 * @param label of a new one
 */
public record WantedBadge(
        @Nullable UUID id, @Nullable String uid, @Nullable String label) {
    /** Without the UID, which is a credential. */
    @Override
    public String toString() {
        return "WantedBadge[" + id + ", " + label + "]";
    }
}
