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

/** Keeps a person's face, in place of the one before and under a new key. Every API that can keep faces ends here. */
@ApplicationScoped
class StoreFace {
    private final Users users;
    private final People people;
    private final FaceSettings settings;
    private final FaceConsents consents;
    private final FaceKeys keys;
    private final Faces faces;
    private final Outbox outbox;

    StoreFace(
            Users users,
            People people,
            FaceSettings settings,
            FaceConsents consents,
            FaceKeys keys,
            Faces faces,
            Outbox outbox) {
        this.users = users;
        this.people = people;
        this.settings = settings;
        this.consents = consents;
        this.keys = keys;
        this.faces = faces;
        this.outbox = outbox;
    }

    /**
     * @throws ProblemException 404, 403 for somebody who holds more than the caller, and 422 if the organisation keeps no faces
     *     or the person has not agreed
     */
    @Writes
    Uni<Void> store(UUID user, NewFace face, Caller caller) {
        return users.require(user, caller.organization())
                .call(person -> people.of(person).invoke(known -> Standing.requireForCredentials(known, caller)))
                .flatMap(person -> settings.of(caller.organization()))
                .flatMap(setting -> consents.standing(user).map(consent -> FacePolicy.require(setting, consent)))
                .call(consent -> faces.destroy(user))
                .flatMap(consent -> keys.create(user, caller.organization())
                        .flatMap(key -> faces.persistAndFlush(Face.of(consent, face, key))))
                .flatMap(kept -> outbox.add(Deed.by(caller).done("face.stored", Subject.Kind.USER, user)));
    }
}
