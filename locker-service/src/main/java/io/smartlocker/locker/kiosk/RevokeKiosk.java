package io.smartlocker.locker.kiosk;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject.Kind;
import io.smartlocker.locker.Acts;
import io.smartlocker.locker.cabinet.Locker;
import io.smartlocker.locker.cabinet.Lockers;
import io.smartlocker.locker.directory.Directories;
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
class RevokeKiosk {
    private final Kiosks kiosks;
    private final Lockers lockers;
    private final Directories directories;
    private final Outbox outbox;

    RevokeKiosk(Kiosks kiosks, Lockers lockers, Directories directories, Outbox outbox) {
        this.kiosks = kiosks;
        this.lockers = lockers;
        this.directories = directories;
        this.outbox = outbox;
    }

    /** Ends a kiosk's life: no token, no lease, an empty replica, and its lockers are free for another. */
    @Writes
    Uni<KioskView> revoke(UUID id, Caller caller) {
        return kiosks.require(id, caller)
                .flatMap(kiosk -> kiosk.revoke()
                        ? release(kiosk, caller)
                        : Uni.createFrom().item(KioskView.of(kiosk)));
    }

    private Uni<KioskView> release(Kiosk kiosk, Caller caller) {
        return lockers.of(kiosk.id())
                .invoke(wired -> wired.forEach(Locker::unwire))
                .call(kiosks::flush)
                .call(() -> directories.close(kiosk.id()))
                .flatMap(released -> outbox.add(messages(kiosk, released, caller)))
                .map(ignored -> KioskView.of(kiosk));
    }

    private static List<OutboxMessage> messages(Kiosk kiosk, List<Locker> released, Caller caller) {
        List<OutboxMessage> messages = new ArrayList<>();
        messages.add(OutboxMessage.state(Topics.KIOSKS, Kiosks.state(kiosk)));
        released.stream().map(Lockers::message).forEach(messages::add);
        messages.add(Outbox.message(Acts.by(caller, "kiosk.revoked", Kind.KIOSK, kiosk.id(), Map.of())));
        return messages;
    }
}
