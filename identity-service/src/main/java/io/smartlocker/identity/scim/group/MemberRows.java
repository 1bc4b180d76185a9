package io.smartlocker.identity.scim.group;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.group.ChangeMembers;
import io.smartlocker.identity.group.ChangeMembers.Change;
import io.smartlocker.identity.scim.ScimProblem;
import io.smartlocker.identity.scim.group.GroupRows.Member;
import io.smartlocker.identity.user.LoadUsers;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Members as rows: each one that changes is written, and told, by itself. The list as a whole is never written, so of two
 * clients that add somebody at the same moment neither undoes the other.
 */
@ApplicationScoped
class MemberRows {
    private final GroupRows rows;
    private final LoadUsers loadUsers;
    private final ChangeMembers changeMembers;

    MemberRows(GroupRows rows, LoadUsers loadUsers, ChangeMembers changeMembers) {
        this.rows = rows;
        this.loadUsers = loadUsers;
        this.changeMembers = changeMembers;
    }

    /** @throws ProblemException invalidValue if one of them is not there */
    Uni<Void> add(UUID group, Set<UUID> users, Caller caller) {
        return loadUsers
                .lock(users, caller.organization())
                .invoke(known -> requireAll(users, known))
                .flatMap(known -> rows.within(group, users))
                .flatMap(members -> each(Change.ADD, group, without(users, members::contains), caller));
    }

    /** Who is not in the group, or not there at all, is out of it already. */
    Uni<Void> remove(UUID group, Collection<UUID> users, Caller caller) {
        return loadUsers
                .lock(users, caller.organization())
                .flatMap(known -> rows.within(group, known))
                .flatMap(members -> each(Change.REMOVE, group, members, caller));
    }

    /** Removes those who are not wanted and adds those who are missing. */
    Uni<Void> replace(UUID group, Set<UUID> wanted, Caller caller) {
        return rows.members(List.of(group))
                .map(members -> members.stream().map(Member::user).collect(Collectors.toSet()))
                .flatMap(now -> remove(group, without(now, wanted::contains), caller)
                        .flatMap(removed -> add(group, without(wanted, now::contains), caller)));
    }

    private static void requireAll(Set<UUID> users, Set<UUID> known) {
        without(users, known::contains).stream().findFirst().ifPresent(missing -> {
            throw ScimProblem.INVALID_VALUE.because("members: " + missing + " is no person here.");
        });
    }

    private static Set<UUID> without(Set<UUID> users, Predicate<UUID> left) {
        return users.stream().filter(left.negate()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Uni<Void> each(Change change, UUID group, Collection<UUID> users, Caller caller) {
        return Multi.createFrom()
                .iterable(users)
                .onItem()
                .transformToUniAndConcatenate(user -> changeMembers.change(change, group, user, caller))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
