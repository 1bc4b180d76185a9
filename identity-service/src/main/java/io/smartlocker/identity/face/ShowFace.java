package io.smartlocker.identity.face;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.user.Users;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows a person's face, and writes down that it was shown. */
@ApplicationScoped
class ShowFace {
    private final Users users;
    private final FaceSettings settings;
    private final FaceConsents consents;
    private final FaceKeys keys;
    private final Faces faces;
    private final Outbox outbox;

    ShowFace(Users users, FaceSettings settings, FaceConsents consents, FaceKeys keys, Faces faces, Outbox outbox) {
        this.users = users;
        this.settings = settings;
        this.consents = consents;
        this.keys = keys;
        this.faces = faces;
        this.outbox = outbox;
    }

    /** @throws ProblemException 404 where there is none, 422 if the organisation keeps no faces any more */
    @Writes
    Uni<FaceView> show(UUID user, Caller caller) {
        return users.require(user, caller.organization())
                .flatMap(person -> settings.of(caller.organization()))
                .invoke(FacePolicy::requireOn)
                .flatMap(on -> faces.findById(user))
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.notFound("face"))
                .flatMap(face -> consents.findById(face.consent).flatMap(consent -> keys.of(user, caller.organization())
                        .map(key -> FaceView.of(face, consent, key))))
                .call(shown -> outbox.add(Deed.by(caller).done("face.shown", Subject.Kind.USER, user)));
    }
}
