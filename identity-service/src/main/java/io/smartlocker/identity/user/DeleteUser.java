package io.smartlocker.identity.user;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.IdentityProblem;
import io.smartlocker.identity.signin.Sessions;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Deletes a person. He is gone for everybody at once, with his credentials, groups and roles; name and contact data are
 * erased later, see {@link EraseUser}. Every API that can delete people ends here.
 */
@ApplicationScoped
public class DeleteUser {
    private final Users users;
    private final People people;
    private final Memberships memberships;
    private final RoleAssignments assignments;
    private final ExternalIdentities identities;
    private final Administrators administrators;
    private final Sessions sessions;
    private final List<Belongings> belongings;
    private final Outbox outbox;

    DeleteUser(
            Users users,
            People people,
            Memberships memberships,
            RoleAssignments assignments,
            ExternalIdentities identities,
            Administrators administrators,
            Sessions sessions,
            @All List<Belongings> belongings,
            Outbox outbox) {
        this.users = users;
        this.people = people;
        this.memberships = memberships;
        this.assignments = assignments;
        this.identities = identities;
        this.administrators = administrators;
        this.sessions = sessions;
        this.belongings = belongings;
        this.outbox = outbox;
    }

    /**
     * @param ifMatch the version that is to be deleted, absent when the caller does not care
     * @throws ProblemException 404, 412, 403 for somebody whose rights are beyond the caller's, 422 for the caller himself
     *     and for the last administrator
     */
    @Writes
    public Uni<Void> delete(UUID id, @Nullable String ifMatch, Deed deed, Caller caller) {
        return users.require(id, caller.organization())
                .invoke(user -> Versions.require(ifMatch, user.version))
                .flatMap(people::of)
                .call(person -> check(person, caller))
                .flatMap(person -> remove(person.user(), deed));
    }

    private Uni<Void> check(Person person, Caller caller) {
        if (person.user().id.equals(caller.id())) {
            throw ProblemException.of(IdentityProblem.NOT_YOURSELF, "Ask another administrator to delete you.");
        }
        Standing.requireOver(person, caller);
        return person.administers()
                ? administrators.requireAnotherThan(person.user())
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> remove(User user, Deed deed) {
        return sessions.revokeAll(user.id)
                .flatMap(done -> memberships.removeAll(user.id))
                .flatMap(done -> assignments.replace(user.id, List.of()))
                .flatMap(done -> identities.removeAll(user.id))
                .flatMap(done -> destroyBelongings(user, deed))
                .invoke(done -> user.leave())
                .flatMap(done -> users.flush())
                .flatMap(done -> outbox.add(
                        OutboxMessage.tombstone(Topics.USERS, UserState.class, user.id, user.organization),
                        Outbox.message(deed.done("user.deleted", Subject.Kind.USER, user.id))));
    }

    private Uni<Void> destroyBelongings(User user, Deed deed) {
        return Multi.createFrom()
                .iterable(belongings)
                .onItem()
                .transformToUniAndConcatenate(kind -> kind.destroy(user, deed))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
