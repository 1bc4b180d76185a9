package io.smartlocker.locker.cabinet;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject.Kind;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.locker.Acts;
import io.smartlocker.locker.location.Locations;
import io.smartlocker.locker.lockertype.LockerTypes;
import io.smartlocker.locker.place.Places;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.MergePatch;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes a locker: renames, moves, wires, resizes it, or takes it out of service. */
@ApplicationScoped
public class ChangeLocker {
    private final Lockers lockers;
    private final LockerTypes types;
    private final Locations locations;
    private final BaysToGo baysToGo;
    private final Wires wires;
    private final Places places;
    private final MergePatch mergePatch;
    private final Outbox outbox;

    ChangeLocker(
            Lockers lockers,
            LockerTypes types,
            Locations locations,
            BaysToGo baysToGo,
            Wires wires,
            Places places,
            MergePatch mergePatch,
            Outbox outbox) {
        this.lockers = lockers;
        this.types = types;
        this.locations = locations;
        this.baysToGo = baysToGo;
        this.wires = wires;
        this.places = places;
        this.mergePatch = mergePatch;
        this.outbox = outbox;
    }

    @Writes
    Uni<LockerView> change(UUID id, JsonNode patch, @Nullable String ifMatch, Caller caller) {
        return lockers.lock(id, caller)
                .invoke(locker -> Versions.require(ifMatch, locker.version()))
                .call(locker -> change(locker, mergePatch.apply(LockerEdit.of(locker), patch), caller))
                .map(LockerView::of);
    }

    /**
     * Changes a locked locker in the transaction under way; false when it is so already.
     *
     * @throws ProblemException 400 or 409 naming what is missing, taken or forbidden
     */
    public Uni<Boolean> change(Locker locker, LockerEdit edit, Caller caller) {
        LockerEdit before = LockerEdit.of(locker);
        LockerEdit wanted = edit.leaving(before);
        return wanted.equals(before)
                ? Uni.createFrom().item(false)
                : change(locker, before, wanted, caller).replaceWith(true);
    }

    private Uni<Void> change(Locker locker, LockerEdit before, LockerEdit wanted, Caller caller) {
        return locations
                .named(wanted.location(), "location", caller)
                .invoke(location -> Lockers.requireArea(location, wanted.area()))
                .call(() -> requireKiosk(wanted, caller))
                .flatMap(location -> types.named(wanted.type(), "type", caller)
                        .call(type -> baysToGo.require(locker, wanted.bays(type)))
                        .invoke(type -> locker.change(wanted, type))
                        .chain(lockers::flush)
                        .onFailure()
                        .transform(Lockers::clash)
                        .chain(() -> moved(locker, before, location, caller)))
                .chain(() -> outbox.add(
                        Topics.LOCKERS,
                        Lockers.state(locker),
                        Acts.by(caller, "locker.changed", Kind.LOCKER, locker.id(), details(before, wanted))));
    }

    private Uni<Void> requireKiosk(LockerEdit wanted, Caller caller) {
        UUID kiosk = wanted.kiosk();
        return kiosk == null
                ? Uni.createFrom().voidItem()
                : wires.require(kiosk, wanted.location(), caller.organization());
    }

    private Uni<Void> moved(Locker locker, LockerEdit before, LocationState location, Caller caller) {
        boolean elsewhere = !before.location().equals(location.id());
        boolean rewired = elsewhere || !Objects.equals(before.kiosk(), locker.kiosk());
        return (rewired
                        ? wires.rewire(locker.id(), before.kiosk(), locker.kiosk())
                        : Uni.createFrom().voidItem())
                .chain(() -> elsewhere
                        ? places.moved(locker.id(), location, caller)
                        : Uni.createFrom().voidItem());
    }

    /** What moved, by ids: where it stood and what served it before. */
    private static Map<String, String> details(LockerEdit before, LockerEdit wanted) {
        Map<String, String> details = new HashMap<>();
        if (!before.location().equals(wanted.location())) {
            details.put("locationBefore", before.location().toString());
        }
        if (!Objects.equals(before.kiosk(), wanted.kiosk())) {
            details.put("kioskBefore", Objects.toString(before.kiosk(), ""));
        }
        if (!before.inService().equals(wanted.inService())) {
            details.put("inService", wanted.inService().toString());
        }
        return details;
    }
}
