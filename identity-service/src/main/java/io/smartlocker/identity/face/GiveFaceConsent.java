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
import java.util.Map;
import java.util.UUID;

/** Records that a person agreed to today's text; the agreement to an older text ends with it. */
@ApplicationScoped
class GiveFaceConsent {
    private final Users users;
    private final People people;
    private final FaceSettings settings;
    private final FaceConsents consents;
    private final Outbox outbox;

    GiveFaceConsent(Users users, People people, FaceSettings settings, FaceConsents consents, Outbox outbox) {
        this.users = users;
        this.people = people;
        this.settings = settings;
        this.consents = consents;
        this.outbox = outbox;
    }

    /**
     * @throws ProblemException 404, 403 for somebody who holds more than the caller, and 422 if the organisation keeps no
     *     faces or has another text today
     */
    @Writes
    Uni<ConsentView> give(UUID user, ConsentRequest request, Caller caller) {
        return users.require(user, caller.organization())
                .call(person -> people.of(person).invoke(known -> Standing.requireForCredentials(known, caller)))
                .flatMap(person -> settings.of(caller.organization()))
                .invoke(setting -> requireToday(setting, request.version()))
                .flatMap(setting -> consents.standing(user))
                .flatMap(standing -> standing.filter(given -> given.version.equals(request.version()))
                        .map(given -> Uni.createFrom().item(given))
                        .orElseGet(() -> {
                            standing.ifPresent(FaceConsent::withdraw);
                            return record(user, request.version(), caller);
                        }))
                .map(ConsentView::of);
    }

    private static void requireToday(FaceSetting setting, String version) {
        FacePolicy.requireOn(setting);
        if (!version.equals(setting.consentVersion)) {
            throw ProblemException.of(
                    FaceProblem.CONSENT_OUTDATED, "version", "Today's text is " + setting.consentVersion + ".");
        }
    }

    private Uni<FaceConsent> record(UUID user, String version, Caller caller) {
        FaceConsent consent = FaceConsent.of(caller.organization(), user, version, caller.id());
        return consents.flush()
                .flatMap(withdrawn -> consents.persistAndFlush(consent))
                .call(recorded -> outbox.add(Deed.by(caller)
                        .done("face.consent-given", Subject.Kind.USER, user, Map.of("version", version))));
    }
}
