package io.smartlocker.device.custody;

import io.smartlocker.platform.paging.Filters;
import io.smartlocker.platform.paging.Listing;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a list of custodies is narrowed by. */
public class CustodyFilter {
    private static final String OVERDUE = "(state = 'ACTIVE' and due_at is not null and due_at < now())";

    private static final String OVER_ALLOWANCE = """
            (state = 'ACTIVE' and (
                select count(*) from custody c where c.active_holder = custody.holder and c.state = 'ACTIVE') > (
                select cast(p.state ->> 'itemAllowance' as integer) from projection p
                where p.kind = 'UserState' and p.id = custody.holder))""";

    @QueryParam("holder")
    @Nullable
    @Schema(format = "uuid")
    String holder;

    @QueryParam("device")
    @Nullable
    @Schema(format = "uuid")
    String device;

    @QueryParam("location")
    @Nullable
    @Schema(format = "uuid", description = "Of the bay out of which it was taken")
    String location;

    @QueryParam("shift")
    @Nullable
    @Schema(format = "uuid", description = "In which it was taken")
    String shift;

    @QueryParam("state")
    @Nullable
    @Schema(examples = "ACTIVE", description = "ACTIVE, RETURNED, HANDED_OVER or WRITTEN_OFF")
    String state;

    @QueryParam("overdue")
    @Nullable
    @Schema(examples = "true", description = "Whether it is held still after its due time")
    String overdue;

    @QueryParam("overAllowance")
    @Nullable
    @Schema(examples = "true", description = "Whether it is held still by somebody who holds more than allowed")
    String overAllowance;

    void narrow(Listing listing) {
        Filters.id("holder", holder).ifPresent(id -> listing.and("holder = :holder", "holder", id));
        Filters.id("device", device).ifPresent(id -> listing.and("device = :device", "device", id));
        Filters.id("location", location).ifPresent(id -> listing.and("location = :location", "location", id));
        Filters.id("shift", shift).ifPresent(id -> listing.and("shift = :shift", "shift", id));
        Filters.constant("state", state, CustodyStatus.class)
                .ifPresent(status -> listing.and("state = :state", "state", status.name()));
        Filters.flag("overdue", overdue).ifPresent(flag -> listing.and((flag ? "" : "not ") + OVERDUE));
        Filters.flag("overAllowance", overAllowance)
                .ifPresent(flag -> listing.and("coalesce(" + OVER_ALLOWANCE + ", false) = " + flag));
    }
}
