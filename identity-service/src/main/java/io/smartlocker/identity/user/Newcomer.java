package io.smartlocker.identity.user;

import io.smartlocker.identity.credential.NewBadge;
import java.util.List;
import java.util.UUID;

/**
 * A person to be added, from whichever API.
 *
 * @param password how the person comes to a first password; it lets him sign in with the profile's username
 */
public record Newcomer(
        Profile profile, List<UUID> groups, List<RoleAssignment> roles, FirstPassword password, List<NewBadge> badges) {
    /** Without the password. */
    @Override
    public String toString() {
        return "Newcomer[" + profile + ", " + groups + ", " + roles + ", " + badges + "]";
    }
}
