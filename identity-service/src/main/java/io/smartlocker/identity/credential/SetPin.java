package io.smartlocker.identity.credential;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.contracts.kiosk.Verifiers;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.hashing.Hashing;
import io.smartlocker.identity.organization.Organizations;
import io.smartlocker.identity.user.Users;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Sets or replaces a person's PIN. */
@ApplicationScoped
class SetPin {
    private final Users users;
    private final Organizations organizations;
    private final EdgeKeyRing edgeKeys;
    private final Hashing hashing;
    private final Outbox outbox;

    SetPin(Users users, Organizations organizations, EdgeKeyRing edgeKeys, Hashing hashing, Outbox outbox) {
        this.users = users;
        this.organizations = organizations;
        this.edgeKeys = edgeKeys;
        this.hashing = hashing;
        this.outbox = outbox;
    }

    /** @throws ProblemException 400 if the PIN is not as long as the organisation says */
    @Writes
    Uni<Void> set(UUID user, NewPin request, Caller caller) {
        return users.require(user, caller.organization())
                .flatMap(person -> organizations.require(caller.organization()))
                .invoke(organization -> requireLength(request.pin(), organization.pinLength()))
                .flatMap(organization -> edgeKeys.of(caller.organization()))
                .flatMap(keys -> hashing.hash(Verifiers.pinInput(keys, user, request.pin())))
                .flatMap(verifier -> keep(caller.organization(), user, verifier))
                .flatMap(pin -> outbox.add(
                        Topics.CREDENTIALS,
                        pin.state(),
                        Deed.by(caller)
                                .done("pin.set", Subject.Kind.CREDENTIAL, pin.id, Map.of("user", user.toString()))));
    }

    private static void requireLength(String pin, int length) {
        if (pin.length() != length) {
            throw ProblemException.of(CommonProblem.INVALID, "pin", "A PIN has " + length + " digits.");
        }
    }

    private static Uni<Pin> keep(UUID organization, UUID user, String verifier) {
        return Panache.getSession().flatMap(session -> session.find(Pin.class, user)
                .flatMap(known -> {
                    if (known != null) {
                        known.verifier = verifier;
                        return Uni.createFrom().item(known);
                    }
                    Pin pin = Pin.of(organization, user, verifier);
                    return session.persist(pin).replaceWith(pin);
                })
                .call(pin -> session.flush()));
    }
}
