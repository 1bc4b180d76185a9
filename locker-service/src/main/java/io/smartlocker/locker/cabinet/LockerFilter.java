package io.smartlocker.locker.cabinet;

import io.smartlocker.platform.paging.Filters;
import io.smartlocker.platform.paging.Listing;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What a list of lockers can be narrowed by. */
public class LockerFilter {
    @QueryParam("location")
    @Nullable
    String location;

    @QueryParam("area")
    @Nullable
    String area;

    @QueryParam("kiosk")
    @Nullable
    String kiosk;

    @QueryParam("type")
    @Nullable
    String type;

    @QueryParam("inService")
    @Nullable
    String inService;

    /** Keeps what fits. A filter that is malformed gives 400 and its name. */
    void narrow(Listing listing) {
        equal(listing, "location", location);
        equal(listing, "area", area);
        equal(listing, "kiosk", kiosk);
        equal(listing, "type", type);
        Filters.flag("inService", inService)
                .ifPresent(wanted -> listing.and((wanted ? "" : "not ") + "(in_service and not under_maintenance)"));
    }

    private static void equal(Listing listing, String column, @Nullable String id) {
        Filters.id(column, id).ifPresent(wanted -> listing.and(column + " = :" + column, column, wanted));
    }
}
