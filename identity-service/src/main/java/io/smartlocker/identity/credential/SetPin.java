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

/** Sets or replaces a person's PIN. */
@ApplicationScoped
class SetPin {
    private final Users users;
    private final People people;
    private final Pins pins;

    SetPin(Users users, People people, Pins pins) {
        this.users = users;
        this.people = people;
        this.pins = pins;
    }

    /**
     * @throws ProblemException 400 if the PIN is not as long as the organisation says, or is guessed first, 403 for somebody
     *     who holds more than the caller
     */
    @Writes
    Uni<Void> set(UUID user, NewPin request, Caller caller) {
        return users.require(user, caller.organization())
                .call(person -> people.of(person).invoke(known -> Standing.requireForCredentials(known, caller)))
                .call(person -> pins.requireGood(request.pin(), person))
                .flatMap(person -> pins.verifierOf(request.pin(), person)
                        .flatMap(verifier -> pins.put(person, verifier, Deed.by(caller))));
    }
}
