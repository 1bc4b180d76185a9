package io.smartlocker.locker.kiosk;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject.Kind;
import io.smartlocker.contracts.state.KioskState.Status;
import io.smartlocker.locker.Acts;
import io.smartlocker.locker.cabinet.Locker;
import io.smartlocker.locker.cabinet.Lockers;
import io.smartlocker.locker.cabinet.Unwired;
import io.smartlocker.locker.listing.Clash;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import io.smartlocker.platform.writing.MergePatch;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes a kiosk's name and the lockers that are wired to it. */
@ApplicationScoped
class ChangeKiosk {
    private final Kiosks kiosks;
    private final KioskViews views;
    private final Lockers lockers;
    private final FreeLockers freeLockers;
    private final MergePatch mergePatch;
    private final List<Unwired> unwired;
    private final Outbox outbox;

    ChangeKiosk(
            Kiosks kiosks,
            KioskViews views,
            Lockers lockers,
            FreeLockers freeLockers,
            MergePatch mergePatch,
            @All List<Unwired> unwired,
            Outbox outbox) {
        this.kiosks = kiosks;
        this.views = views;
        this.lockers = lockers;
        this.freeLockers = freeLockers;
        this.mergePatch = mergePatch;
        this.unwired = unwired;
        this.outbox = outbox;
    }

    @Writes
    Uni<KioskView> change(UUID id, @Nullable String ifMatch, JsonNode patch, Caller caller) {
        return kiosks.require(id, caller)
                .invoke(kiosk -> Versions.require(ifMatch, kiosk.version()))
                .call(kiosk -> change(kiosk, mergePatch.apply(request(kiosk), patch), caller))
                .flatMap(views::of);
    }

    private static KioskRequest request(Kiosk kiosk) {
        return new KioskRequest(kiosk.name(), kiosk.lockers());
    }

    private Uni<Void> change(Kiosk kiosk, KioskRequest request, Caller caller) {
        Set<UUID> before = kiosk.lockers();
        kiosk.change(request.name().strip(), request.lockers());
        return freeLockers
                .require(request.lockers(), kiosk.location(), kiosk.organization(), kiosk.id())
                .flatMap(wanted -> kiosk.status() == Status.ACTIVE
                        ? rewire(kiosk, wanted)
                        : Uni.createFrom().item(List.<Locker>of()))
                .call(() -> kiosks.flush().onFailure().transform(Clash.of("kiosk_name", "name")))
                .call(moved -> outbox.add(messages(kiosk, moved, caller)))
                .chain(() -> tellUnwired(kiosk, before));
    }

    /** Wires and unwires; gives those for which something changed. */
    private Uni<List<Locker>> rewire(Kiosk kiosk, List<Locker> wanted) {
        return lockers.of(kiosk.id()).map(wired -> {
            List<Locker> moved = new ArrayList<>();
            wired.stream().filter(locker -> !wanted.contains(locker)).forEach(locker -> {
                locker.unwire();
                moved.add(locker);
            });
            wanted.stream().filter(locker -> !wired.contains(locker)).forEach(locker -> {
                locker.wireTo(kiosk.id());
                moved.add(locker);
            });
            return moved;
        });
    }

    private static List<OutboxMessage> messages(Kiosk kiosk, List<Locker> moved, Caller caller) {
        List<OutboxMessage> messages = new ArrayList<>();
        messages.add(OutboxMessage.state(Topics.KIOSKS, Kiosks.state(kiosk)));
        moved.stream().map(Lockers::message).forEach(messages::add);
        messages.add(Outbox.message(Acts.by(caller, "kiosk.changed", Kind.KIOSK, kiosk.id(), Map.of())));
        return messages;
    }

    private Uni<Void> tellUnwired(Kiosk kiosk, Set<UUID> before) {
        Set<UUID> gone = new HashSet<>(before);
        gone.removeAll(kiosk.lockers());
        return Multi.createFrom()
                .iterable(gone.isEmpty() ? List.<Unwired>of() : unwired)
                .onItem()
                .transformToUniAndConcatenate(listener -> listener.lockers(kiosk.id(), gone))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
