package io.smartlocker.identity.user;

import io.smartlocker.identity.credential.NewBadge;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person to be added, from whichever API.
 *
 * @param password lets the person sign in, with the profile's username
 */
public record Newcomer(
        Profile profile,
        List<UUID> groups,
        List<RoleAssignment> roles,
        @Nullable String password,
        List<NewBadge> badges) {
    /** Without the password. */
    @Override
    public String toString() {
        return "Newcomer[" + profile + ", " + groups + ", " + roles + ", " + badges + "]";
    }
}
