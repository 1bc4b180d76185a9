package io.smartlocker.locker.lockertype;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject.Kind;
import io.smartlocker.locker.Acts;
import io.smartlocker.locker.LockerProblem;
import io.smartlocker.locker.listing.Clash;
import io.smartlocker.locker.listing.Reach;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.MergePatch;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Changes a locker type. Name, charging and power budget hold for the lockers of the type at once; the size of a type that
 * is in use stays, since bays would come and go in many lockers at a stroke. A locker is resized by itself.
 */
@ApplicationScoped
class ChangeLockerType {
    private final LockerTypes types;
    private final LockersOfType lockers;
    private final MergePatch mergePatch;
    private final Outbox outbox;

    ChangeLockerType(LockerTypes types, LockersOfType lockers, MergePatch mergePatch, Outbox outbox) {
        this.types = types;
        this.lockers = lockers;
        this.mergePatch = mergePatch;
        this.outbox = outbox;
    }

    @Writes
    Uni<LockerTypeView> change(UUID id, JsonNode patch, @Nullable String ifMatch, Caller caller) {
        return types.lock(id, caller)
                .invoke(() -> Reach.of(caller).requireEverywhere())
                .invoke(type -> Versions.require(ifMatch, type.version()))
                .call(type -> change(type, mergePatch.apply(LockerTypeRequest.of(type), patch), caller))
                .map(LockerTypeView::of);
    }

    private Uni<Void> change(LockerType type, LockerTypeRequest wanted, Caller caller) {
        if (wanted.equals(LockerTypeRequest.of(type))) {
            return Uni.createFrom().voidItem();
        }
        Uni<Void> resized = wanted.hasSizeOf(type) ? Uni.createFrom().voidItem() : requireUnused(type);
        boolean concernsLockers =
                wanted.charging() != type.charging() || wanted.powerBudgetWatts() != type.powerBudgetWatts();
        return resized.invoke(() -> type.change(wanted))
                .chain(() -> types.flush().onFailure().transform(Clash.of("locker_type_name", "name")))
                .chain(() ->
                        concernsLockers ? lockers.tell(type) : Uni.createFrom().voidItem())
                .chain(() -> outbox.add(Acts.by(caller, "locker-type.changed", Kind.LOCKER_TYPE, type.id(), Map.of())));
    }

    private Uni<Void> requireUnused(LockerType type) {
        return lockers.count(type.id())
                .invoke(count -> {
                    if (count > 0) {
                        throw ProblemException.of(
                                LockerProblem.LOCKER_TYPE_IN_USE,
                                "Its " + count + " lockers have bays of this size. Resize a locker by itself.");
                    }
                })
                .replaceWithVoid();
    }
}
