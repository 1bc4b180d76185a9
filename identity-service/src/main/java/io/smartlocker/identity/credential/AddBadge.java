package io.smartlocker.identity.credential;

import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.user.People;
import io.smartlocker.identity.user.Standing;
import io.smartlocker.identity.user.Users;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Gives a person a badge. */
@ApplicationScoped
class AddBadge {
    private final Users users;
    private final People people;
    private final Badges badges;

    AddBadge(Users users, People people, Badges badges) {
        this.users = users;
        this.people = people;
        this.badges = badges;
    }

    /** @throws ProblemException 400 if it is no badge UID, 403 for somebody who holds more than the caller, 409 if somebody has it */
    @Writes
    Uni<BadgeView> add(UUID user, NewBadge request, Caller caller) {
        return users.require(user, caller.organization())
                .call(person -> people.of(person).invoke(known -> Standing.requireForCredentials(known, caller)))
                .flatMap(person -> badges.attach(request, person, Deed.by(caller)));
    }
}
