package io.smartlocker.device.device;

import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.device.listing.Listing;
import io.smartlocker.device.listing.Narrowing;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What a list of devices is narrowed by. */
public class DeviceFilter {
    @QueryParam("state")
    @Nullable
    String state;

    @QueryParam("type")
    @Nullable
    String type;

    @QueryParam("bay")
    @Nullable
    String bay;

    @QueryParam("holder")
    @Nullable
    String holder;

    Listing<Device> narrow(Listing<Device> listing) {
        return listing.equal("state", Narrowing.choice(DeviceStatus.class, "state", state))
                .equal("type", Narrowing.id("type", type))
                .equal("bay", Narrowing.id("bay", bay))
                .equal("holder", Narrowing.id("holder", holder));
    }
}
