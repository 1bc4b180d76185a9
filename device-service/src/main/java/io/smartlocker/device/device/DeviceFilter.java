package io.smartlocker.device.device;

import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.platform.paging.Filters;
import io.smartlocker.platform.paging.Listing;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a list of devices is narrowed by. */
public class DeviceFilter {
    @QueryParam("state")
    @Nullable
    @Schema(examples = "STORED", description = "STORED, HELD, OUT_OF_SERVICE, LOST or RETIRED")
    String state;

    @QueryParam("type")
    @Nullable
    @Schema(format = "uuid")
    String type;

    @QueryParam("location")
    @Nullable
    @Schema(format = "uuid", description = "Where its bay is, or the one it was last in")
    String location;

    @QueryParam("locker")
    @Nullable
    @Schema(format = "uuid", description = "In whose bays it is now")
    String locker;

    @QueryParam("bay")
    @Nullable
    @Schema(format = "uuid")
    String bay;

    @QueryParam("holder")
    @Nullable
    @Schema(format = "uuid")
    String holder;

    @QueryParam("ready")
    @Nullable
    @Schema(examples = "true", description = "Whether it can be handed out now")
    String ready;

    @QueryParam("quarantined")
    @Nullable
    @Schema(examples = "true", description = "Whether a critical fault is open")
    String quarantined;

    void narrow(Listing listing) {
        Filters.constant("state", state, DeviceStatus.class)
                .ifPresent(status -> listing.and("state = :state", "state", status.name()));
        Filters.id("type", type).ifPresent(id -> listing.and("type = :type", "type", id));
        Filters.id("location", location).ifPresent(id -> listing.and("location = :location", "location", id));
        Filters.id("locker", locker)
                .ifPresent(id -> listing.and("bay in (select b.id from bay b where b.locker = :locker)", "locker", id));
        Filters.id("bay", bay).ifPresent(id -> listing.and("bay = :bay", "bay", id));
        Filters.id("holder", holder).ifPresent(id -> listing.and("holder = :holder", "holder", id));
        Filters.flag("ready", ready)
                .ifPresent(flag -> listing.and(
                        "(select c.ready from device_charge c where c.id = device.id) = :ready", "ready", flag));
        Filters.flag("quarantined", quarantined)
                .ifPresent(flag -> listing.and("quarantined = :quarantined", "quarantined", flag));
    }
}
