package io.smartlocker.identity.face;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.user.Belongings;
import io.smartlocker.identity.user.People;
import io.smartlocker.identity.user.Standing;
import io.smartlocker.identity.user.User;
import io.smartlocker.identity.user.Users;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Ends a person's consent and destroys face and key with it; so does deleting the person. */
@ApplicationScoped
class WithdrawFaceConsent implements Belongings {
    private final Users users;
    private final People people;
    private final FaceConsents consents;
    private final Faces faces;
    private final Outbox outbox;

    WithdrawFaceConsent(Users users, People people, FaceConsents consents, Faces faces, Outbox outbox) {
        this.users = users;
        this.people = people;
        this.consents = consents;
        this.faces = faces;
        this.outbox = outbox;
    }

    /**
     * Doing so twice is the same as once.
     *
     * @throws ProblemException 404, 403 for somebody who holds more than the caller
     */
    @Writes
    Uni<Void> withdraw(UUID user, Caller caller) {
        return users.require(user, caller.organization())
                .call(person -> people.of(person).invoke(known -> Standing.requireForCredentials(known, caller)))
                .flatMap(person -> destroy(person, Deed.by(caller)));
    }

    @Override
    public Uni<Void> destroy(User user, Deed deed) {
        return faces.destroy(user.id())
                .flatMap(destroyed -> consents.standing(user.id()))
                .flatMap(standing -> standing.map(consent -> end(consent, user, deed))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> end(FaceConsent consent, User user, Deed deed) {
        consent.withdraw();
        return consents.flush()
                .flatMap(withdrawn -> outbox.add(deed.done("face.consent-withdrawn", Subject.Kind.USER, user.id())));
    }
}
