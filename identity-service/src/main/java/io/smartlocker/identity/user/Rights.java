package io.smartlocker.identity.user;

import io.smartlocker.contracts.state.UserState.Right;
import io.smartlocker.identity.role.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person may do and where, from all roles together.
 *
 * @param all one entry for each permission held
 */
public record Rights(List<Right> all) {

    /**
     * What somebody may do by one of his roles.
     *
     * @param locations where it holds; everywhere when empty
     */
    record ByRole(List<String> permissions, List<UUID> locations) {}

    static Rights of(List<RoleAssignment> assignments, List<Role> roles) {
        Map<UUID, Role> byId = roles.stream().collect(Collectors.toMap(Role::id, Function.identity()));
        return of(assignments.stream()
                .flatMap(assignment -> Stream.ofNullable(byId.get(assignment.role()))
                        .map(role -> new ByRole(role.permissions(), assignment.locations())))
                .toList());
    }

    static Rights of(List<ByRole> held) {
        Map<String, Set<UUID>> places = new TreeMap<>();
        Set<String> everywhere = new TreeSet<>();
        for (ByRole role : held) {
            for (String permission : role.permissions()) {
                places.computeIfAbsent(permission, any -> new TreeSet<>()).addAll(role.locations());
                if (role.locations().isEmpty()) {
                    everywhere.add(permission);
                }
            }
        }
        return new Rights(places.entrySet().stream()
                .map(at -> new Right(
                        at.getKey(), everywhere.contains(at.getKey()) ? List.of() : List.copyOf(at.getValue())))
                .toList());
    }

    /**
     * The same as a token can say it: one set of permissions, one set of places. A token must never allow more than the
     * roles do, so of rights that hold at different places it carries those that hold at all of them; rights that hold
     * everywhere come before rights that hold somewhere.
     */
    public TokenRights forToken() {
        Set<String> everywhere = all.stream()
                .filter(right -> right.locations().isEmpty())
                .map(Right::permission)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!everywhere.isEmpty()) {
            return new TokenRights(everywhere, Set.of());
        }
        Set<UUID> places = all.stream()
                .flatMap(right -> right.locations().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> atAllOfThem = all.stream()
                .filter(right -> right.locations().containsAll(places))
                .map(Right::permission)
                .collect(Collectors.toCollection(TreeSet::new));
        return new TokenRights(atAllOfThem, places);
    }

    /**
     * Permissions and where they hold.
     *
     * @param locations everywhere when empty
     */
    public record TokenRights(Set<String> permissions, Set<UUID> locations) {}
}
