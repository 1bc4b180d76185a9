package io.smartlocker.locker.lockertype;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject.Kind;
import io.smartlocker.locker.Acts;
import io.smartlocker.locker.LockerProblem;
import io.smartlocker.locker.listing.Reach;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deletes a type of which there is no locker. */
@ApplicationScoped
class DeleteLockerType {
    private final LockerTypes types;
    private final LockersOfType lockers;
    private final Outbox outbox;

    DeleteLockerType(LockerTypes types, LockersOfType lockers, Outbox outbox) {
        this.types = types;
        this.lockers = lockers;
        this.outbox = outbox;
    }

    @Writes
    Uni<Void> delete(UUID id, @Nullable String ifMatch, Caller caller) {
        return types.lock(id, caller)
                .invoke(() -> Reach.of(caller).requireEverywhere())
                .invoke(type -> Versions.require(ifMatch, type.version()))
                .call(type -> lockers.count(id).invoke(DeleteLockerType::requireNone))
                .flatMap(types::delete)
                .chain(types::flush)
                .chain(() -> outbox.add(Acts.by(caller, "locker-type.deleted", Kind.LOCKER_TYPE, id, Map.of())));
    }

    private static void requireNone(long lockers) {
        if (lockers > 0) {
            throw ProblemException.of(
                    LockerProblem.LOCKER_TYPE_IN_USE, "There are " + lockers + " lockers of this type.");
        }
    }
}
