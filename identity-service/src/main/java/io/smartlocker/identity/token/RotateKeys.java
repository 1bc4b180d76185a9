package io.smartlocker.identity.token;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Alone;
import io.smartlocker.identity.Deed;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.RelayBell;
import io.smartlocker.platform.writing.Shield;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * Has access tokens signed by the next key. Nobody is signed out: the key before is published until the last token under it
 * has expired.
 */
@ApplicationScoped
class RotateKeys {
    private final SigningKeys keys;
    private final Outbox outbox;
    private final RelayBell bell;

    RotateKeys(SigningKeys keys, Outbox outbox, RelayBell bell) {
        this.keys = keys;
        this.outbox = outbox;
        this.bell = bell;
    }

    Uni<RotationView> rotate(Caller caller) {
        return Shield.shield(Alone.inTransaction(
                        () -> keys.hasten().call(next -> tell(next, caller)).map(RotationView::of)))
                .invoke(bell::ring);
    }

    private Uni<Void> tell(SigningKey next, Caller caller) {
        return outbox.add(Deed.by(caller)
                .done(
                        "keys.rotated",
                        Subject.Kind.ORGANIZATION,
                        caller.organization(),
                        Map.of("key", next.id, "signsFrom", next.signsFrom.toString())));
    }
}
