package io.smartlocker.device.device;

import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.device.listing.Listing;
import io.smartlocker.platform.paging.Filters;
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
        return listing.equal("state", Filters.constant("state", state, DeviceStatus.class))
                .equal("type", Filters.id("type", type))
                .equal("bay", Filters.id("bay", bay))
                .equal("holder", Filters.id("holder", holder));
    }
}
