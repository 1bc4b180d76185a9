package io.smartlocker.identity.credential;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.contracts.state.CredentialState;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.user.People;
import io.smartlocker.identity.user.Standing;
import io.smartlocker.identity.user.Users;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Takes a badge from a person: a kiosk that hears of it knows it no more. */
@ApplicationScoped
class RemoveBadge {
    private final Users users;
    private final People people;
    private final Badges badges;
    private final Outbox outbox;

    RemoveBadge(Users users, People people, Badges badges, Outbox outbox) {
        this.users = users;
        this.people = people;
        this.badges = badges;
        this.outbox = outbox;
    }

    /** @throws ProblemException 403 for somebody who holds more than the caller, 404 if the badge is not his */
    @Writes
    Uni<Void> remove(UUID user, UUID id, Caller caller) {
        return users.require(user, caller.organization())
                .call(person -> people.of(person).invoke(known -> Standing.requireForCredentials(known, caller)))
                .flatMap(person -> badges.require(id, user))
                .call(badges::delete)
                .flatMap(badge -> outbox.add(
                        OutboxMessage.tombstone(Topics.CREDENTIALS, CredentialState.class, id, caller.organization()),
                        Outbox.message(Deed.by(caller)
                                .done("badge.removed", Subject.Kind.CREDENTIAL, id, Map.of("user", user.toString())))));
    }
}
