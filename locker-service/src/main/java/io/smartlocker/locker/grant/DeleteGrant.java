package io.smartlocker.locker.grant;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject.Kind;
import io.smartlocker.contracts.state.GrantState;
import io.smartlocker.locker.Acts;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class DeleteGrant {
    private final Grants grants;
    private final Outbox outbox;

    DeleteGrant(Grants grants, Outbox outbox) {
        this.grants = grants;
        this.outbox = outbox;
    }

    @Writes
    Uni<Void> delete(UUID id, @Nullable String ifMatch, Caller caller) {
        return grants.require(id, LockModeType.PESSIMISTIC_WRITE, caller)
                .invoke(grant -> Versions.require(ifMatch, grant.version()))
                .flatMap(grant -> delete(grant, caller));
    }

    /** In the transaction under way. */
    Uni<Void> delete(Grant grant, Caller caller) {
        return grants.delete(grant)
                .chain(() -> outbox.add(
                        OutboxMessage.tombstone(Topics.GRANTS, GrantState.class, grant.id(), grant.organization()),
                        Outbox.message(
                                Acts.by(caller, "grant.deleted", Kind.GRANT, grant.id(), AddGrant.details(grant)))));
    }
}
