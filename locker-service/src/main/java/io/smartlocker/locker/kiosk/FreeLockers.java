package io.smartlocker.locker.kiosk;

import io.smallrye.mutiny.Uni;
import io.smartlocker.locker.cabinet.Locker;
import io.smartlocker.locker.cabinet.Lockers;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lockers that a kiosk can serve: they stand where it stands, and no other kiosk serves them. */
@ApplicationScoped
class FreeLockers {
    private final Lockers lockers;

    FreeLockers(Lockers lockers) {
        this.lockers = lockers;
    }

    /**
     * @param kiosk that may serve them already, absent for one that is yet to be made
     * @throws ProblemException 400 if one is not there, 409 if another kiosk serves one
     */
    Uni<List<Locker>> require(Set<UUID> ids, UUID location, UUID organization, @Nullable UUID kiosk) {
        return lockers.among(ids, organization).invoke(found -> {
            boolean allHere = found.size() == ids.size()
                    && found.stream().allMatch(locker -> locker.location().equals(location));
            if (!allHere) {
                throw ProblemException.of(CommonProblem.INVALID, "lockers", "Name lockers that stand at the location.");
            }
            if (found.stream().map(Locker::kiosk).anyMatch(wired -> wired != null && !wired.equals(kiosk))) {
                throw Locker.wired();
            }
        });
    }
}
