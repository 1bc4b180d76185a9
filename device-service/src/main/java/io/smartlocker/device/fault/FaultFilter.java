package io.smartlocker.device.fault;

import io.smartlocker.platform.paging.Filters;
import io.smartlocker.platform.paging.Listing;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a list of faults is narrowed by. */
public class FaultFilter {
    @QueryParam("state")
    @Nullable
    @Schema(examples = "OPEN", description = "OPEN or RESOLVED")
    String state;

    @QueryParam("critical")
    @Nullable
    @Schema(examples = "true")
    String critical;

    @QueryParam("source")
    @Nullable
    @Schema(examples = "SENSED", description = "REPORTED, RETURNED or SENSED")
    String source;

    @QueryParam("device")
    @Nullable
    @Schema(format = "uuid")
    String device;

    @QueryParam("bay")
    @Nullable
    @Schema(format = "uuid")
    String bay;

    @QueryParam("location")
    @Nullable
    @Schema(format = "uuid")
    String location;

    void narrow(Listing listing) {
        Filters.constant("state", state, FaultState.class)
                .ifPresent(constant -> listing.and("state = :state", "state", constant.name()));
        Filters.flag("critical", critical).ifPresent(flag -> listing.and("critical = :critical", "critical", flag));
        Filters.constant("source", source, FaultSource.class)
                .ifPresent(constant -> listing.and("source = :source", "source", constant.name()));
        Filters.id("device", device).ifPresent(id -> listing.and("device = :device", "device", id));
        Filters.id("bay", bay).ifPresent(id -> listing.and("bay = :bay", "bay", id));
        Filters.id("location", location).ifPresent(id -> listing.and("location = :location", "location", id));
    }
}
