package io.smartlocker.identity.credential;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.contracts.kiosk.Verifiers;
import io.smartlocker.contracts.state.CredentialState;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.hashing.Hashing;
import io.smartlocker.identity.organization.Organizations;
import io.smartlocker.identity.user.User;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** All PINs; a person has at most one. */
@ApplicationScoped
class Pins implements PanacheRepositoryBase<Pin, UUID> {
    private final Organizations organizations;
    private final EdgeKeyRing edgeKeys;
    private final Hashing hashing;
    private final Outbox outbox;

    Pins(Organizations organizations, EdgeKeyRing edgeKeys, Hashing hashing, Outbox outbox) {
        this.organizations = organizations;
        this.edgeKeys = edgeKeys;
        this.hashing = hashing;
        this.outbox = outbox;
    }

    /** @throws ProblemException 400 with the rule that the PIN breaks */
    Uni<Void> requireGood(String pin, User user) {
        return organizations
                .require(user.organization())
                .invoke(organization -> PinRules.whyNot(
                                pin, organization.pinLength(), user.employeeId().orElse(null))
                        .ifPresent(reason -> {
                            throw ProblemException.of(CommonProblem.INVALID, "pin", reason);
                        }))
                .replaceWithVoid();
    }

    Uni<String> verifierOf(String pin, User user) {
        return edgeKeys.of(user.organization()).flatMap(keys -> hashing.hash(Verifiers.pinInput(keys, user.id(), pin)));
    }

    /** Whether that is the PIN that is good now. */
    Uni<Boolean> fits(Pin known, String pin) {
        return edgeKeys.of(known.organization)
                .flatMap(keys -> hashing.verify(known.verifier, Verifiers.pinInput(keys, known.userId, pin)));
    }

    /** Sets a person's PIN and tells it to those who check PINs. */
    Uni<Void> put(User user, String verifier, Deed deed) {
        return findById(user.id())
                .flatMap(known -> {
                    if (known == null) {
                        return persistAndFlush(Pin.of(user.organization(), user.id(), verifier));
                    }
                    known.verifier = verifier;
                    return flush().replaceWith(known);
                })
                .flatMap(pin -> outbox.add(
                        Topics.CREDENTIALS,
                        pin.state(),
                        deed.done("pin.set", Subject.Kind.CREDENTIAL, pin.id, of(user.id()))));
    }

    /** @throws ProblemException 404 if the person has none */
    Uni<Void> remove(User user, Deed deed) {
        return findById(user.id())
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.notFound("PIN"))
                .flatMap(pin -> remove(pin, deed));
    }

    /** The same for somebody who may have none. */
    Uni<Void> removeIfThere(User user, Deed deed) {
        return findById(user.id()).onItem().ifNotNull().transformToUni(pin -> remove(pin, deed));
    }

    private Uni<Void> remove(Pin pin, Deed deed) {
        return delete(pin)
                .chain(() -> outbox.add(
                        OutboxMessage.tombstone(Topics.CREDENTIALS, CredentialState.class, pin.id, pin.organization),
                        Outbox.message(deed.done("pin.removed", Subject.Kind.CREDENTIAL, pin.id, of(pin.userId)))));
    }

    private static Map<String, String> of(UUID user) {
        return Map.of("user", user.toString());
    }
}
