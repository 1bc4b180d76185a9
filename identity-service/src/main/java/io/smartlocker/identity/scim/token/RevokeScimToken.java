package io.smartlocker.identity.scim.token;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Takes a token back, with effect on the next request that comes with it. */
@ApplicationScoped
class RevokeScimToken {
    private final ScimTokens tokens;
    private final Outbox outbox;

    RevokeScimToken(ScimTokens tokens, Outbox outbox) {
        this.tokens = tokens;
        this.outbox = outbox;
    }

    @Writes
    Uni<Void> revoke(UUID id, Caller caller) {
        return tokens.require(id, caller.organization())
                .flatMap(tokens::delete)
                .flatMap(deleted -> outbox.add(Deed.by(caller)
                        .done(
                                "scim-token.revoked",
                                Subject.Kind.ORGANIZATION,
                                caller.organization(),
                                Map.of("token", id.toString()))));
    }
}
