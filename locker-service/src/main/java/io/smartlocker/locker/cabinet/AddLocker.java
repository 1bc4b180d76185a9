package io.smartlocker.locker.cabinet;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject.Kind;
import io.smartlocker.locker.Acts;
import io.smartlocker.locker.location.Locations;
import io.smartlocker.locker.lockertype.LockerType;
import io.smartlocker.locker.lockertype.LockerTypes;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

@ApplicationScoped
public class AddLocker {
    private final Lockers lockers;
    private final LockerTypes types;
    private final Locations locations;
    private final Outbox outbox;

    AddLocker(Lockers lockers, LockerTypes types, Locations locations, Outbox outbox) {
        this.lockers = lockers;
        this.types = types;
        this.locations = locations;
        this.outbox = outbox;
    }

    @Writes
    Uni<LockerView> add(LockerRequest request, Caller caller) {
        return create(request, caller).map(LockerView::of);
    }

    /** Adds it in the transaction under way. @throws ProblemException 400 or 409 naming what is missing or taken */
    public Uni<Locker> create(LockerRequest request, Caller caller) {
        return locations
                .named(request.location(), "location", caller)
                .invoke(location -> Lockers.requireArea(location, request.area()))
                .chain(() -> types.named(request.type(), "type", caller))
                .flatMap(type -> create(request, type, caller));
    }

    private Uni<Locker> create(LockerRequest request, LockerType type, Caller caller) {
        Locker locker = new Locker(caller.organization(), request, type);
        return lockers.persistAndFlush(locker)
                .onFailure()
                .transform(Lockers::clash)
                .chain(() -> outbox.add(
                        Topics.LOCKERS,
                        Lockers.state(locker),
                        Acts.by(caller, "locker.created", Kind.LOCKER, locker.id(), Map.of())))
                .replaceWith(locker);
    }
}
