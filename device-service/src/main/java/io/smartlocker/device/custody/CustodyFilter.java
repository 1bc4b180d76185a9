package io.smartlocker.device.custody;

import io.smartlocker.device.listing.Listing;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list of custodies is narrowed by. */
public class CustodyFilter {
    @QueryParam("holder")
    @Nullable
    UUID holder;

    @QueryParam("device")
    @Nullable
    UUID device;

    @QueryParam("state")
    @Nullable
    CustodyState state;

    Listing<Custody> narrow(Listing<Custody> listing) {
        return listing.equal("holder", holder).equal("device", device).equal("state", state);
    }
}
