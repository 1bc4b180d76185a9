package io.smartlocker.identity.user;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.role.OwnRights;
import io.smartlocker.identity.signin.Sessions;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.writing.MergePatch;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes what is written about a person, and his roles. */
@ApplicationScoped
class ChangeUser {
    private final Users users;
    private final People people;
    private final RoleGiving roleGiving;
    private final RoleAssignments assignments;
    private final Sessions sessions;
    private final MergePatch mergePatch;

    ChangeUser(
            Users users,
            People people,
            RoleGiving roleGiving,
            RoleAssignments assignments,
            Sessions sessions,
            MergePatch mergePatch) {
        this.users = users;
        this.people = people;
        this.roleGiving = roleGiving;
        this.assignments = assignments;
        this.sessions = sessions;
        this.mergePatch = mergePatch;
    }

    /** @param ifMatch the version that the change was made for, absent when the caller does not care */
    @Writes
    Uni<UserView> change(UUID id, @Nullable String ifMatch, JsonNode patch, Caller caller) {
        return users.require(id, caller.organization())
                .invoke(user -> Versions.require(ifMatch, user.version))
                .flatMap(people::of)
                .flatMap(person -> {
                    UserChange change = mergePatch.apply(UserChange.of(person), patch);
                    return giveRoles(person, change.roles(), caller)
                            .invoke(given -> person.user().change(change.profile()))
                            .call(changed -> change.active() ? Uni.createFrom().voidItem() : sessions.revokeAll(id))
                            .flatMap(changed -> people.tell(
                                    person.user(), Deed.by(caller).done("user.changed", Subject.Kind.USER, id)));
                })
                .map(UserView::of);
    }

    /** To take a right away from somebody one has to hold it, too: else a lesser administrator could lock out a greater. */
    private Uni<Void> giveRoles(Person person, List<RoleAssignment> wanted, Caller caller) {
        if (wanted.equals(person.roles())) {
            return Uni.createFrom().voidItem();
        }
        OwnRights.of(caller)
                .requireToHold(person.rights().all().stream()
                        .map(right -> right.permission())
                        .toList());
        return roleGiving
                .check(wanted, caller)
                .flatMap(allowed -> assignments.replace(person.user().id, wanted))
                .invoke(replaced -> person.user().endSessions());
    }
}
