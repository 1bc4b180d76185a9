package io.smartlocker.identity.user;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.Deed;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.writing.MergePatch;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Merges a patch into a person: what is written about him, his roles and his item allowance. */
@ApplicationScoped
class PatchUser {
    private final Users users;
    private final People people;
    private final ChangeUser changeUser;
    private final RoleGiving roleGiving;
    private final RoleAssignments assignments;
    private final Administrators administrators;
    private final MergePatch mergePatch;

    PatchUser(
            Users users,
            People people,
            ChangeUser changeUser,
            RoleGiving roleGiving,
            RoleAssignments assignments,
            Administrators administrators,
            MergePatch mergePatch) {
        this.users = users;
        this.people = people;
        this.changeUser = changeUser;
        this.roleGiving = roleGiving;
        this.assignments = assignments;
        this.administrators = administrators;
        this.mergePatch = mergePatch;
    }

    /** @param ifMatch the version that the change was made for, absent when the caller does not care */
    @Writes
    Uni<UserView> patch(UUID id, @Nullable String ifMatch, JsonNode patch, Caller caller) {
        return users.require(id, caller.organization())
                .invoke(user -> Versions.require(ifMatch, user.version))
                .flatMap(people::of)
                .flatMap(person -> {
                    UserChange change = mergePatch.apply(UserChange.of(person), patch);
                    return giveRoles(person, change.roles(), caller)
                            .invoke(given -> person.user().allow(change.itemAllowance()))
                            .flatMap(given -> changeUser.write(person, change.profile(), Deed.by(caller), caller));
                })
                .map(UserView::of);
    }

    private Uni<Void> giveRoles(Person person, List<RoleAssignment> wanted, Caller caller) {
        if (wanted.equals(person.roles())) {
            return Uni.createFrom().voidItem();
        }
        Standing.requireOver(person, caller);
        return roleGiving
                .check(wanted, caller)
                .flatMap(allowed -> assignments.replace(person.user().id, wanted))
                .invoke(replaced -> person.user().endSessions())
                .flatMap(replaced -> people.of(person.user()))
                .flatMap(now -> person.administers() && !now.administers()
                        ? administrators.requireAnotherThan(person.user())
                        : Uni.createFrom().voidItem());
    }
}
