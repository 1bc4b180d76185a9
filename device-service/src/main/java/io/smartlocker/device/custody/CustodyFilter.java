package io.smartlocker.device.custody;

import io.smartlocker.device.listing.Listing;
import io.smartlocker.device.listing.Narrowing;
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
        return listing.equal("holder", Narrowing.id("holder", holder))
                .equal("device", Narrowing.id("device", device))
                .equal("state", Narrowing.choice(CustodyState.class, "state", state));
    }
}
