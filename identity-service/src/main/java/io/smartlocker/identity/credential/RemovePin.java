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

/** Takes a person's PIN away: a kiosk that hears of it accepts it no more. */
@ApplicationScoped
class RemovePin {
    private final Users users;
    private final People people;
    private final Pins pins;

    RemovePin(Users users, People people, Pins pins) {
        this.users = users;
        this.people = people;
        this.pins = pins;
    }

    /** @throws ProblemException 403 for somebody who holds more than the caller, 404 if the person has none */
    @Writes
    Uni<Void> remove(UUID user, Caller caller) {
        return users.require(user, caller.organization())
                .call(person -> people.of(person).invoke(known -> Standing.requireForCredentials(known, caller)))
                .flatMap(person -> pins.remove(person, Deed.by(caller)));
    }
}
