package io.smartlocker.device;

import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Listing;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a caller sees: everywhere, or what is at the locations to which the caller's roles are limited. */
public final class Reach {
    private Reach() {}

    /** Whether what is at the location is within reach; what is nowhere is so only for those who see everywhere. */
    public static boolean covers(Caller caller, @Nullable UUID location) {
        return caller.locations().isEmpty()
                || location != null && caller.locations().contains(location);
    }

    /** The location to which the caller is limited, if it is but one. */
    public static Optional<UUID> only(Caller caller) {
        return caller.locations().stream()
                .filter(place -> caller.locations().size() == 1)
                .findFirst();
    }

    /** Narrows a list with a column {@code location} to what is within reach. */
    public static Listing narrow(Listing listing, Caller caller) {
        return caller.locations().isEmpty()
                ? listing
                : listing.and("location in (:reach)", "reach", List.copyOf(caller.locations()));
    }

    /** Refuses those who do not see everywhere: what is to be changed concerns all locations. */
    public static void requireEverywhere(Caller caller) {
        if (!caller.locations().isEmpty()) {
            throw ProblemException.of(CommonProblem.FORBIDDEN, "Your role is limited to some locations.");
        }
    }
}
