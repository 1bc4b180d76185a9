package io.smartlocker.locker.listing;

import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Listing;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a caller's rights hold. What is elsewhere is not there for the caller.
 *
 * @param locations everywhere when empty
 */
public record Reach(Set<UUID> locations) {

    public static Reach of(Caller caller) {
        return new Reach(caller.locations());
    }

    public boolean isEverywhere() {
        return locations.isEmpty();
    }

    /** @param location absent for what is at no location, which only those see whose rights hold everywhere */
    public boolean covers(@Nullable UUID location) {
        return isEverywhere() || location != null && locations.contains(location);
    }

    /** @throws ProblemException 404 for a thing that is elsewhere */
    public void require(@Nullable UUID location, String thing) {
        if (!covers(location)) {
            throw ProblemException.notFound(thing);
        }
    }

    /** @throws ProblemException 403 if the rights end somewhere: what is to be done concerns all locations */
    public void requireEverywhere() {
        if (!isEverywhere()) {
            throw ProblemException.of(CommonProblem.FORBIDDEN, "Your role is limited to some locations.");
        }
    }

    /** Keeps of a list what is within reach. */
    public Listing limit(Listing listing, String column) {
        return isEverywhere() ? listing : listing.and(column + " in (:reach)", "reach", locations);
    }
}
