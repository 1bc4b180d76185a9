package io.smartlocker.locker.kiosk;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject.Kind;
import io.smartlocker.locker.Acts;
import io.smartlocker.locker.cabinet.Locker;
import io.smartlocker.locker.cabinet.Lockers;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class ConfirmKiosk {
    private final Kiosks kiosks;
    private final KioskViews views;
    private final Lockers lockers;
    private final Outbox outbox;

    ConfirmKiosk(Kiosks kiosks, KioskViews views, Lockers lockers, Outbox outbox) {
        this.kiosks = kiosks;
        this.views = views;
        this.lockers = lockers;
        this.outbox = outbox;
    }

    /**
     * Takes a kiosk into use, or another key of it, whose fingerprint a person compared. {@link SetUpKiosks} does what Kafka
     * needs.
     */
    @Writes
    Uni<KioskView> confirm(UUID id, ConfirmationRequest request, Caller caller) {
        return kiosks.require(id, caller)
                .call(kiosk -> switch (kiosk.life()
                        .confirm(request.fingerprint().strip(), Instant.now())) {
                    case FIRST -> wire(kiosk, caller);
                    case ANOTHER_KEY -> tell(kiosk, List.of(), "kiosk.key-replaced", caller);
                    case NOTHING -> Uni.createFrom().voidItem();
                })
                .flatMap(views::of);
    }

    private Uni<Void> wire(Kiosk kiosk, Caller caller) {
        return lockers.among(kiosk.lockers(), kiosk.organization())
                .invoke(wired -> wired.forEach(locker -> locker.wireTo(kiosk.id())))
                .flatMap(wired -> tell(kiosk, wired, "kiosk.confirmed", caller));
    }

    private Uni<Void> tell(Kiosk kiosk, List<Locker> wired, String done, Caller caller) {
        return kiosks.flush().chain(() -> {
            List<OutboxMessage> messages = new ArrayList<>();
            messages.add(OutboxMessage.state(Topics.KIOSKS, Kiosks.state(kiosk)));
            wired.stream().map(Lockers::message).forEach(messages::add);
            messages.add(Outbox.message(Acts.by(caller, done, Kind.KIOSK, kiosk.id(), Map.of())));
            return outbox.add(messages);
        });
    }
}
