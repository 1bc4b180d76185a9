package io.smartlocker.identity.role;

import io.smartlocker.identity.IdentityProblem;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import java.util.Arrays;
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

    /** @param at where the permission holds; everywhere when empty */
    public boolean holds(String permission, List<UUID> at) {
        return permissions.contains(permission) && !isBeyond(at);
    }

    /**
     * @param at where the permission holds; everywhere when empty
     * @throws ProblemException 403 if the permission, or a place, is beyond the caller's own
     */
    public void requireToHold(String permission, List<UUID> at) {
        requireToHold(List.of(permission));
        if (isBeyond(at)) {
            throw limited();
        }
    }

    /** @throws ProblemException 403 unless the caller may do, everywhere, all that his organisation can allow */
    public void requireEverything() {
        requireToHold(Arrays.stream(Permission.values())
                .filter(permission -> !permission.isForOperators())
                .map(Permission::text)
                .toList());
        requireEverywhere();
    }

    /** @throws ProblemException 403 if the rights are limited to places, where something concerns all of them */
    public void requireEverywhere() {
        if (!locations.isEmpty()) {
            throw limited();
        }
    }

    /**
     * @param at where the role is to hold; everywhere when empty
     * @throws ProblemException 403 if the role, or a place, is beyond the giver's own
     */
    public void requireToGive(Role role, List<UUID> at) {
        requireToHold(role.permissions());
        if (isBeyond(at) && !role.permissions().isEmpty()) {
            throw limited();
        }
    }

    private boolean isBeyond(List<UUID> at) {
        return !locations.isEmpty() && (at.isEmpty() || !locations.containsAll(at));
    }

    private static ProblemException limited() {
        return ProblemException.of(
                IdentityProblem.MORE_THAN_YOUR_OWN, "Your own rights are limited to some locations.");
    }
}
