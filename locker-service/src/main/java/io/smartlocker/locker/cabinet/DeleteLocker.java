package io.smartlocker.locker.cabinet;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject.Kind;
import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.locker.Acts;
import io.smartlocker.locker.LockerProblem;
import io.smartlocker.locker.place.Place;
import io.smartlocker.locker.place.Places;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deletes a locker whose bays are empty and on which nobody works. Its kiosk loses it, its grants go with it. */
@ApplicationScoped
class DeleteLocker {
    private final Lockers lockers;
    private final BaysToGo baysToGo;
    private final Wires wires;
    private final Places places;
    private final Outbox outbox;

    DeleteLocker(Lockers lockers, BaysToGo baysToGo, Wires wires, Places places, Outbox outbox) {
        this.lockers = lockers;
        this.baysToGo = baysToGo;
        this.wires = wires;
        this.places = places;
        this.outbox = outbox;
    }

    @Writes
    Uni<Void> delete(UUID id, @Nullable String ifMatch, Caller caller) {
        return lockers.lock(id, caller)
                .invoke(locker -> Versions.require(ifMatch, locker.version()))
                .call(locker -> baysToGo.require(locker, 0))
                .call(locker -> places.leave(
                        new Place(Place.Kind.LOCKER, id, locker.organization()),
                        LockerProblem.UNDER_MAINTENANCE,
                        caller))
                .call(locker -> wires.rewire(id, locker.kiosk(), null))
                .flatMap(locker -> lockers.delete(locker)
                        .chain(lockers::flush)
                        .chain(() -> outbox.add(
                                OutboxMessage.tombstone(Topics.LOCKERS, LockerState.class, id, locker.organization()),
                                Outbox.message(Acts.by(
                                        caller,
                                        "locker.deleted",
                                        Kind.LOCKER,
                                        id,
                                        Map.of("serial", locker.serial()))))));
    }
}
