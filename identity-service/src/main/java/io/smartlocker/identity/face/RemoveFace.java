package io.smartlocker.identity.face;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.user.People;
import io.smartlocker.identity.user.Standing;
import io.smartlocker.identity.user.Users;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Destroys a person's face and its key; the consent stands. */
@ApplicationScoped
class RemoveFace {
    private final Users users;
    private final People people;
    private final Faces faces;
    private final Outbox outbox;

    RemoveFace(Users users, People people, Faces faces, Outbox outbox) {
        this.users = users;
        this.people = people;
        this.faces = faces;
        this.outbox = outbox;
    }

    /**
     * @throws ProblemException 404 for the person, 403 for one who holds more than the caller; one without a face is left as
     *     he is
     */
    @Writes
    Uni<Void> remove(UUID user, Caller caller) {
        return users.require(user, caller.organization())
                .call(person -> people.of(person).invoke(known -> Standing.requireForCredentials(known, caller)))
                .flatMap(person -> faces.destroy(user))
                .flatMap(destroyed -> destroyed
                        ? outbox.add(Deed.by(caller).done("face.removed", Subject.Kind.USER, user))
                        : Uni.createFrom().voidItem());
    }
}
