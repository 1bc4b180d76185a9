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
        return grants.require(id, caller).flatMap(grant -> {
            Versions.require(ifMatch, grant.version());
            return grants.delete(grant)
                    .chain(() -> outbox.add(
                            OutboxMessage.tombstone(Topics.GRANTS, GrantState.class, id, grant.organization()),
                            Outbox.message(Acts.by(caller, "grant.deleted", Kind.GRANT, id, AddGrant.details(grant)))));
        });
    }
}
