package io.smartlocker.device.bay;

import io.smartlocker.device.listing.Listing;
import io.smartlocker.platform.paging.Filters;
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
        listing.equal("locker", Filters.id("locker", locker));
        Filters.constant("state", state, BayStatus.class).ifPresent(status -> listing.and(status.condition));
        if (available != null) {
            listing.and((available ? "" : "not ") + "(" + BayStatus.AVAILABLE.condition + ")");
        }
        return listing;
    }
}
