package io.smartlocker.identity.credential;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.contracts.state.CredentialState;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.user.Users;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Takes a badge from a person: a kiosk that hears of it knows it no more. */
@ApplicationScoped
class RemoveBadge {
    private final Users users;
    private final Badges badges;
    private final Outbox outbox;

    RemoveBadge(Users users, Badges badges, Outbox outbox) {
        this.users = users;
        this.badges = badges;
        this.outbox = outbox;
    }

    @Writes
    Uni<Void> remove(UUID user, UUID id, Caller caller) {
        return users.require(user, caller.organization())
                .flatMap(person -> badges.require(id, user))
                .call(badges::delete)
                .flatMap(badge -> outbox.add(
                        OutboxMessage.tombstone(Topics.CREDENTIALS, CredentialState.class, id, caller.organization()),
                        Outbox.message(Deed.by(caller)
                                .done("badge.removed", Subject.Kind.CREDENTIAL, id, Map.of("user", user.toString())))));
    }
}
