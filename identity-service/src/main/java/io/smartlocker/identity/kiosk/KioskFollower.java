package io.smartlocker.identity.kiosk;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.EdgeKeysState;
import io.smartlocker.contracts.state.KioskState;
import io.smartlocker.identity.credential.EdgeKeyRing;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import io.smartlocker.platform.projection.ProjectionHandler;
import io.smartlocker.platform.projection.Projections;
import jakarta.inject.Singleton;

/** Knows the kiosks; seals the edge keys to each that becomes active, and withdraws them from one that no longer is. */
@Singleton
class KioskFollower extends ProjectionHandler<KioskState> {
    private final EdgeKeyRing edgeKeys;
    private final Outbox outbox;

    KioskFollower(Projections projections, EdgeKeyRing edgeKeys, Outbox outbox) {
        super(Topics.KIOSKS, KioskState.class, projections);
        this.edgeKeys = edgeKeys;
        this.outbox = outbox;
    }

    @Override
    protected Uni<Void> changed(KioskState kiosk) {
        return switch (kiosk.status()) {
            case INVITED, PRESENTED -> Uni.createFrom().voidItem();
            case ACTIVE -> seal(kiosk);
            case REVOKED -> withdraw(kiosk);
        };
    }

    @Override
    protected Uni<Void> removed(KioskState last) {
        return withdraw(last);
    }

    private Uni<Void> seal(KioskState kiosk) {
        return edgeKeys.of(kiosk.organization())
                .map(keys -> SealedKeys.of(keys, kiosk))
                .flatMap(jwe -> edgeKeys.nextSealing(kiosk.organization())
                        .map(version -> new EdgeKeysState(kiosk.id(), kiosk.organization(), version, jwe)))
                .flatMap(state -> outbox.add(OutboxMessage.state(Topics.CREDENTIALS, state)));
    }

    private Uni<Void> withdraw(KioskState kiosk) {
        return outbox.add(
                OutboxMessage.tombstone(Topics.CREDENTIALS, EdgeKeysState.class, kiosk.id(), kiosk.organization()));
    }
}
