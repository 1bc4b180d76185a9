package io.smartlocker.device.bay;

import io.smartlocker.platform.paging.Filters;
import io.smartlocker.platform.paging.Listing;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a list of bays is narrowed by. */
public class BayFilter {
    @QueryParam("locker")
    @Nullable
    @Schema(format = "uuid")
    String locker;

    @QueryParam("location")
    @Nullable
    @Schema(format = "uuid")
    String location;

    @QueryParam("state")
    @Nullable
    @Schema(examples = "OCCUPIED", description = "OUT_OF_SERVICE, OCCUPIED, OPEN or AVAILABLE")
    String state;

    @QueryParam("available")
    @Nullable
    @Schema(examples = "true", description = "Whether it is free for a device or a person")
    String available;

    @QueryParam("user")
    @Nullable
    @Schema(format = "uuid", description = "The person it is assigned to")
    String user;

    void narrow(Listing listing) {
        Filters.id("locker", locker).ifPresent(id -> listing.and("locker = :locker", "locker", id));
        Filters.id("location", location).ifPresent(id -> listing.and("location = :location", "location", id));
        Filters.id("user", user).ifPresent(id -> listing.and("user_id = :user", "user", id));
        Filters.constant("state", state, BayStatus.class).ifPresent(status -> listing.and(status.condition));
        Filters.flag("available", available)
                .ifPresent(flag -> listing.and((flag ? "" : "not ") + "(" + BayStatus.AVAILABLE.condition + ")"));
    }
}
