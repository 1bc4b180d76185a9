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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class ConfirmKiosk {
    private final Kiosks kiosks;
    private final Lockers lockers;
    private final Outbox outbox;

    ConfirmKiosk(Kiosks kiosks, Lockers lockers, Outbox outbox) {
        this.kiosks = kiosks;
        this.lockers = lockers;
        this.outbox = outbox;
    }

    /** Takes a kiosk into use whose fingerprint a person compared. {@link SetUpKiosks} does what Kafka needs. */
    @Writes
    Uni<KioskView> confirm(UUID id, ConfirmationRequest request, Caller caller) {
        return kiosks.require(id, caller)
                .flatMap(kiosk -> kiosk.confirm(request.fingerprint().strip())
                        ? wire(kiosk, caller)
                        : Uni.createFrom().item(KioskView.of(kiosk)));
    }

    private Uni<KioskView> wire(Kiosk kiosk, Caller caller) {
        return lockers.among(kiosk.lockers(), kiosk.organization())
                .invoke(wired -> wired.forEach(locker -> locker.wireTo(kiosk.id())))
                .call(kiosks::flush)
                .flatMap(wired -> outbox.add(messages(kiosk, wired, caller)))
                .map(ignored -> KioskView.of(kiosk));
    }

    private static List<OutboxMessage> messages(Kiosk kiosk, List<Locker> wired, Caller caller) {
        List<OutboxMessage> messages = new ArrayList<>();
        messages.add(OutboxMessage.state(Topics.KIOSKS, Kiosks.state(kiosk)));
        wired.stream().map(Lockers::message).forEach(messages::add);
        messages.add(Outbox.message(Acts.by(caller, "kiosk.confirmed", Kind.KIOSK, kiosk.id(), Map.of())));
        return messages;
    }
}
