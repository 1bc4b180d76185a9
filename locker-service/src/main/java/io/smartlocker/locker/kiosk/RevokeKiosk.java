package io.smartlocker.locker.kiosk;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject.Kind;
import io.smartlocker.locker.Acts;
import io.smartlocker.locker.cabinet.Locker;
import io.smartlocker.locker.cabinet.Lockers;
import io.smartlocker.locker.cabinet.Unwired;
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
    private final KioskViews views;
    private final Lockers lockers;
    private final Directories directories;
    private final HeldPins heldPins;
    private final List<Unwired> unwired;
    private final Outbox outbox;

    RevokeKiosk(
            Kiosks kiosks,
            KioskViews views,
            Lockers lockers,
            Directories directories,
            HeldPins heldPins,
            @All List<Unwired> unwired,
            Outbox outbox) {
        this.kiosks = kiosks;
        this.views = views;
        this.lockers = lockers;
        this.directories = directories;
        this.heldPins = heldPins;
        this.unwired = unwired;
        this.outbox = outbox;
    }

    /**
     * Ends a kiosk's life: no token, no lease, an empty replica, and its lockers are free for another. Whose PINs it held is
     * kept, since its disk may be in anybody's hands.
     */
    @Writes
    Uni<KioskView> revoke(UUID id, Caller caller) {
        return kiosks.require(id, caller)
                .call(kiosk -> kiosk.life().revoke()
                        ? release(kiosk, caller)
                        : Uni.createFrom().voidItem())
                .flatMap(views::of);
    }

    private Uni<Void> release(Kiosk kiosk, Caller caller) {
        return heldPins.keep(kiosk.id())
                .chain(() -> lockers.of(kiosk.id()))
                .invoke(wired -> wired.forEach(Locker::unwire))
                .call(kiosks::flush)
                .call(() -> directories.close(kiosk.id()))
                .flatMap(released -> outbox.add(messages(kiosk, released, caller)))
                .chain(() -> tellUnwired(kiosk));
    }

    private static List<OutboxMessage> messages(Kiosk kiosk, List<Locker> released, Caller caller) {
        List<OutboxMessage> messages = new ArrayList<>();
        messages.add(OutboxMessage.state(Topics.KIOSKS, Kiosks.state(kiosk)));
        released.stream().map(Lockers::message).forEach(messages::add);
        messages.add(Outbox.message(Acts.by(caller, "kiosk.revoked", Kind.KIOSK, kiosk.id(), Map.of())));
        return messages;
    }

    private Uni<Void> tellUnwired(Kiosk kiosk) {
        return Multi.createFrom()
                .iterable(unwired)
                .onItem()
                .transformToUniAndConcatenate(listener -> listener.kiosk(kiosk.id()))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
