package io.smartlocker.scheduling.custody;

import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Filters;
import io.smartlocker.platform.paging.Listing;
import io.smartlocker.platform.paging.PageQuery;
import io.smartlocker.platform.paging.SortField;
import io.smartlocker.platform.paging.SortField.Kind;
import io.smartlocker.platform.paging.Sorting;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which overdue devices to list; {@code q} searches their asset tags and names. */
public class OverdueQuery extends PageQuery {
    private static final List<SortField> FIELDS =
            List.of(new SortField("dueAt", "due_at", Kind.INSTANT), new SortField("since", "since", Kind.INSTANT));

    private static final String SEARCH = """
            device in (select d.id from projection d where d.kind = 'DeviceState' and d.organization = :organization
                and (d.state ->> 'assetTag' ilike :holding or d.state ->> 'name' ilike :holding))""";

    @QueryParam("location")
    @Parameter(description = "Where they were taken", schema = @Schema(implementation = UUID.class))
    @Nullable
    String location;

    @QueryParam("holder")
    @Parameter(schema = @Schema(implementation = UUID.class))
    @Nullable
    String holder;

    @QueryParam("deviceType")
    @Parameter(schema = @Schema(implementation = UUID.class))
    @Nullable
    String deviceType;

    @QueryParam("shift")
    @Parameter(description = "In which they were taken", schema = @Schema(implementation = UUID.class))
    @Nullable
    String shift;

    @QueryParam("sort")
    @DefaultValue("dueAt")
    @Parameter(description = "dueAt, since; a minus for falling")
    String sort = "dueAt";

    /** What it finds of what the caller may see. */
    Listing listing(Caller caller, Instant now) {
        Listing listing = Listing.of("custody", caller.organization(), Sorting.of(sort, FIELDS))
                .and("due_at < :dueBefore", "dueBefore", Overdue.dueBefore(now));
        if (!caller.locations().isEmpty()) {
            listing.and("location in (:visible)", "visible", caller.locations());
        }
        Filters.id("location", location).ifPresent(id -> listing.and("location = :location", "location", id));
        Filters.id("holder", holder).ifPresent(id -> listing.and("holder = :holder", "holder", id));
        Filters.id("deviceType", deviceType).ifPresent(id -> listing.and("device_type = :type", "type", id));
        Filters.id("shift", shift).ifPresent(id -> listing.and("shift = :shift", "shift", id));
        search().ifPresent(text -> listing.and(SEARCH, "holding", Listing.holding(text)));
        return listing;
    }
}
