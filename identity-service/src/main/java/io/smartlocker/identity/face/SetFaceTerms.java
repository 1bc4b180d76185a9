package io.smartlocker.identity.face;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Tells and sets whether an organisation keeps faces, and on what terms. */
@ApplicationScoped
class SetFaceTerms {
    private final FaceSettings settings;
    private final Outbox outbox;

    SetFaceTerms(FaceSettings settings, Outbox outbox) {
        this.settings = settings;
        this.outbox = outbox;
    }

    /** @throws ProblemException 404 for another's organisation */
    @WithSession
    Uni<FaceTerms> find(UUID organization, Caller caller) {
        requireOwn(organization, caller);
        return settings.of(organization).map(FaceTerms::of);
    }

    /** @throws ProblemException 404 for another's organisation */
    @Writes
    Uni<FaceTerms> set(UUID organization, FaceTerms terms, Caller caller) {
        requireOwn(organization, caller);
        return settings.of(organization)
                .invoke(setting -> {
                    setting.enabled = terms.enabled();
                    setting.consentVersion = terms.consentVersion();
                    setting.clientsHoldConsent = terms.clientsHoldConsent();
                })
                .call(setting -> settings.persistAndFlush(setting))
                .call(setting -> outbox.add(Deed.by(caller)
                        .done(
                                "organization.face-setting-changed",
                                Subject.Kind.ORGANIZATION,
                                organization,
                                Map.of("enabled", terms.enabled().toString()))))
                .map(FaceTerms::of);
    }

    private static void requireOwn(UUID organization, Caller caller) {
        if (!organization.equals(caller.organization())) {
            throw ProblemException.notFound("organization");
        }
    }
}
