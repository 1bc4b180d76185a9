package io.smartlocker.audit.live;

import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.caller.OpenSession;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a client wants to hear of, and may.
 *
 * @param session by which it came, and with which it goes
 * @param lastEventId where it stopped, absent when it begins
 * @param follow whether it stays when it has heard what there is
 */
record LiveWish(
        Caller caller,
        Set<LiveKind> kinds,
        OpenSession session,
        @Nullable String lastEventId,
        boolean follow) {

    /** Whether it is told of a change. What stands nobody knows where is told only to who may hear of all places. */
    boolean concerns(Change change, Places places) {
        return change.organization().equals(caller.organization())
                && kinds.contains(change.kind())
                && (caller.locations().isEmpty() || isAllowed(places.location(change.place())));
    }

    private boolean isAllowed(Optional<UUID> location) {
        return location.filter(caller.locations()::contains).isPresent();
    }
}
