package io.smartlocker.device.custody;

import io.smartlocker.device.listing.Listing;
import io.smartlocker.platform.paging.Filters;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What a list of custodies is narrowed by. */
public class CustodyFilter {
    @QueryParam("holder")
    @Nullable
    String holder;

    @QueryParam("device")
    @Nullable
    String device;

    @QueryParam("state")
    @Nullable
    String state;

    Listing<Custody> narrow(Listing<Custody> listing) {
        return listing.equal("holder", Filters.id("holder", holder))
                .equal("device", Filters.id("device", device))
                .equal("state", Filters.constant("state", state, CustodyState.class));
    }
}
