package io.smartlocker.device.bay;

import io.smartlocker.device.listing.Listing;
import io.smartlocker.device.listing.Narrowing;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What a list of bays is narrowed by. */
public class BayFilter {
    @QueryParam("locker")
    @Nullable
    String locker;

    @QueryParam("state")
    @Nullable
    String state;

    @QueryParam("available")
    @Nullable
    Boolean available;

    Listing<Bay> narrow(Listing<Bay> listing) {
        listing.equal("locker", Narrowing.id("locker", locker));
        BayStatus status = Narrowing.choice(BayStatus.class, "state", state);
        if (status != null) {
            listing.and(status.condition);
        }
        if (available != null) {
            listing.and((available ? "" : "not ") + "(" + BayStatus.AVAILABLE.condition + ")");
        }
        return listing;
    }
}
