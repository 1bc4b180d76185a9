package io.smartlocker.identity.role;

import io.smartlocker.identity.IdentityProblem;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Nobody can give rights that he does not hold, nor at places where he does not hold them. */
public record OwnRights(Set<String> permissions, Set<UUID> locations) {

    public static OwnRights of(Caller caller) {
        return new OwnRights(caller.permissions(), caller.locations());
    }

    /** @throws ProblemException 403 naming the first permission that is missing */
    public void requireToHold(Collection<String> wanted) {
        wanted.stream()
                .filter(permission -> !permissions.contains(permission))
                .findFirst()
                .ifPresent(missing -> {
                    throw ProblemException.of(
                            IdentityProblem.MORE_THAN_YOUR_OWN, "You do not hold " + missing + " yourself.");
                });
    }

    /**
     * @param at where the role is to hold; everywhere when empty
     * @throws ProblemException 403 if the role, or a place, is beyond the giver's own
     */
    public void requireToGive(Role role, List<UUID> at) {
        requireToHold(role.permissions());
        boolean beyond = !locations.isEmpty() && (at.isEmpty() || !locations.containsAll(at));
        if (beyond && !role.permissions().isEmpty()) {
            throw ProblemException.of(
                    IdentityProblem.MORE_THAN_YOUR_OWN, "Your own rights are limited to some locations.");
        }
    }
}
