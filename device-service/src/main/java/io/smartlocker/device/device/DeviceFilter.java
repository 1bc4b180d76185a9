package io.smartlocker.device.device;

import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.device.listing.Listing;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list of devices is narrowed by. */
public class DeviceFilter {
    @QueryParam("state")
    @Nullable
    DeviceStatus state;

    @QueryParam("type")
    @Nullable
    UUID type;

    @QueryParam("bay")
    @Nullable
    UUID bay;

    @QueryParam("holder")
    @Nullable
    UUID holder;

    Listing<Device> narrow(Listing<Device> listing) {
        return listing.equal("state", state)
                .equal("type", type)
                .equal("bay", bay)
                .equal("holder", holder);
    }
}
