package io.smartlocker.device.bay;

import io.smartlocker.device.listing.Listing;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list of bays is narrowed by. */
public class BayFilter {
    @QueryParam("locker")
    @Nullable
    UUID locker;

    @QueryParam("state")
    @Nullable
    BayStatus state;

    @QueryParam("available")
    @Nullable
    Boolean available;

    Listing<Bay> narrow(Listing<Bay> listing) {
        listing.equal("locker", locker);
        if (state != null) {
            listing.and(state.condition);
        }
        if (available != null) {
            listing.and((available ? "" : "not ") + "(" + BayStatus.AVAILABLE.condition + ")");
        }
        return listing;
    }
}
