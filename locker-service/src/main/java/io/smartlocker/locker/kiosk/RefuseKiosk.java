package io.smartlocker.locker.kiosk;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject.Kind;
import io.smartlocker.locker.Acts;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class RefuseKiosk {
    private final Kiosks kiosks;
    private final KioskViews views;
    private final Outbox outbox;

    RefuseKiosk(Kiosks kiosks, KioskViews views, Outbox outbox) {
        this.kiosks = kiosks;
        this.views = views;
        this.outbox = outbox;
    }

    /** Drops a key that was presented and that a person does not recognise. A new code is needed then. */
    @Writes
    Uni<KioskView> refuse(UUID id, Caller caller) {
        return kiosks.require(id, caller)
                .invoke(kiosk -> kiosk.life().refuse())
                .call(kiosks::flush)
                .call(kiosk -> outbox.add(
                        Topics.KIOSKS,
                        Kiosks.state(kiosk),
                        Acts.by(caller, "kiosk.refused", Kind.KIOSK, kiosk.id(), Map.of())))
                .flatMap(views::of);
    }
}
