package io.smartlocker.locker.maintenance;

import io.smartlocker.platform.paging.Filters;
import io.smartlocker.platform.paging.Listing;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of maintenance can be narrowed by. */
class MaintenanceFilter {
    @QueryParam("locker")
    @Nullable
    @Parameter(description = "The locker itself, and its bays")
    String locker;

    @QueryParam("bay")
    @Nullable
    String bay;

    @QueryParam("device")
    @Nullable
    String device;

    @QueryParam("location")
    @Nullable
    String location;

    @QueryParam("status")
    @Nullable
    @Parameter(description = "PLANNED, ACTIVE or ENDED")
    String status;

    /** Keeps what fits. A filter that is malformed gives 400 and its name. */
    void narrow(Listing listing) {
        Filters.id("locker", locker)
                .ifPresent(id -> listing.and("locker = :locker and subject_device is null", "locker", id));
        Filters.id("bay", bay).ifPresent(id -> listing.and("subject_bay = :bay", "bay", id));
        Filters.id("device", device).ifPresent(id -> listing.and("subject_device = :device", "device", id));
        Filters.id("location", location).ifPresent(id -> listing.and("location = :location", "location", id));
        Filters.constant("status", status, MaintenanceStatus.class)
                .ifPresent(wanted -> listing.and(wanted.condition()));
    }
}
