package io.smartlocker.locker.cabinet;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject.Kind;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.locker.Acts;
import io.smartlocker.locker.listing.Clash;
import io.smartlocker.locker.location.Locations;
import io.smartlocker.locker.lockertype.LockerType;
import io.smartlocker.locker.lockertype.LockerTypes;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AddLocker {
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
        return locations
                .named(request.location(), "location", caller)
                .invoke(location -> requireArea(location, request.area()))
                .chain(() -> types.named(request.type(), "type", caller))
                .flatMap(type -> add(request, type, caller));
    }

    private Uni<LockerView> add(LockerRequest request, LockerType type, Caller caller) {
        Locker locker = new Locker(
                caller.organization(),
                request.name().strip(),
                request.serial().strip(),
                type,
                request.location(),
                request.area());
        return lockers.persistAndFlush(locker)
                .onFailure()
                .transform(Clash.of("locker_serial", "serial"))
                .onFailure()
                .transform(Clash.of("locker_name", "name"))
                .chain(() -> outbox.add(
                        Topics.LOCKERS,
                        Lockers.state(locker),
                        Acts.by(caller, "locker.created", Kind.LOCKER, locker.id(), Map.of())))
                .map(ignored -> LockerView.of(locker));
    }

    private static void requireArea(LocationState location, @Nullable UUID area) {
        if (area != null
                && location.areas().stream().noneMatch(known -> known.id().equals(area))) {
            throw ProblemException.of(CommonProblem.INVALID, "area", "There is no such area at this location.");
        }
    }
}
