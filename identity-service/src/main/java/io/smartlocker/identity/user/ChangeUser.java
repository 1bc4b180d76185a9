package io.smartlocker.identity.user;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.signin.Sessions;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Changes what is written about a person. Every API that can change people ends here. */
@ApplicationScoped
public class ChangeUser {
    private final Users users;
    private final People people;
    private final Administrators administrators;
    private final Sessions sessions;

    ChangeUser(Users users, People people, Administrators administrators, Sessions sessions) {
        this.users = users;
        this.people = people;
        this.administrators = administrators;
        this.sessions = sessions;
    }

    /**
     * Whoever compares versions does so before, in the same transaction.
     *
     * @param change makes the new profile of the one that stands
     * @throws ProblemException 404, 403 for somebody whose rights are beyond the caller's, 409 for a clash, 422 if the last
     *     administrator would go
     */
    @Writes
    public Uni<UserView> change(UUID id, UnaryOperator<Profile> change, Deed deed, Caller caller) {
        return users.require(id, caller.organization())
                .flatMap(people::of)
                .flatMap(person -> write(person, change.apply(person.user().profile()), deed, caller))
                .map(UserView::of);
    }

    /** The same for a person at hand, in the transaction under way. */
    Uni<Person> write(Person person, Profile profile, Deed deed, Caller caller) {
        User user = person.user();
        Standing.requireToWrite(profile, person, caller);
        return keepAnAdministrator(person, profile)
                .invoke(kept -> user.change(profile))
                .call(changed -> profile.active() ? Uni.createFrom().voidItem() : sessions.revokeAll(user.id))
                .flatMap(changed -> people.tell(user, deed.done("user.changed", Subject.Kind.USER, user.id)));
    }

    private Uni<Void> keepAnAdministrator(Person person, Profile profile) {
        Instant now = Instant.now();
        boolean goes = person.administers() && person.user().maySignIn(now) && !profile.maySignIn(now);
        return goes
                ? administrators.requireAnotherThan(person.user())
                : Uni.createFrom().voidItem();
    }
}
