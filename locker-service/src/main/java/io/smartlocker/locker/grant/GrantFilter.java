package io.smartlocker.locker.grant;

import io.smartlocker.platform.paging.Filters;
import io.smartlocker.platform.paging.Listing;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of grants can be narrowed by. */
class GrantFilter {
    @QueryParam("user")
    @Nullable
    String user;

    @QueryParam("group")
    @Nullable
    String group;

    @QueryParam("locker")
    @Nullable
    String locker;

    @QueryParam("area")
    @Nullable
    String area;

    @QueryParam("location")
    @Nullable
    String location;

    @QueryParam("active")
    @Nullable
    @Parameter(description = "true for those that open their lockers at this moment, false for the others")
    String active;

    /** Keeps what is for the subject and the target. A filter that is malformed gives 400 and its name. */
    void narrow(Listing listing) {
        equal(listing, "user", "subject_user", user);
        equal(listing, "group", "subject_group", group);
        equal(listing, "locker", "locker", locker);
        equal(listing, "area", "area", area);
        equal(listing, "location", "location", location);
    }

    private static void equal(Listing listing, String name, String column, @Nullable String id) {
        Filters.id(name, id).ifPresent(wanted -> listing.and(column + " = :" + column, column, wanted));
    }

    Optional<Boolean> isActive() {
        return Filters.flag("active", active);
    }
}
