package io.smartlocker.scheduling.shift;

import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Filters;
import io.smartlocker.platform.paging.Listing;
import io.smartlocker.platform.paging.SearchQuery;
import io.smartlocker.platform.paging.SortField;
import io.smartlocker.platform.paging.SortField.Kind;
import io.smartlocker.platform.paging.Sorting;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which shifts are meant, and in which order. */
public class ShiftFilter {
    private static final List<SortField> FIELDS = List.of(
            new SortField("name", "lower(name)", Kind.TEXT),
            new SortField("start", "cast(start_time as text)", Kind.TEXT),
            new SortField("createdAt", "created_at", Kind.INSTANT),
            new SortField("updatedAt", "updated_at", Kind.INSTANT));

    @QueryParam("location")
    @Parameter(schema = @Schema(implementation = UUID.class))
    @Nullable
    String location;

    @QueryParam("user")
    @Parameter(description = "Only shifts that name this person", schema = @Schema(implementation = UUID.class))
    @Nullable
    String user;

    @QueryParam("group")
    @Parameter(description = "Only shifts that name this group", schema = @Schema(implementation = UUID.class))
    @Nullable
    String group;

    @QueryParam("sort")
    @Parameter(description = "Up to three of name, start, createdAt, updatedAt; a minus for falling")
    @Nullable
    String sort;

    /** What it finds of what the caller may see; the search is for their names. */
    Listing listing(SearchQuery query, Caller caller) {
        Listing listing = Listing.of("shift", caller.organization(), Sorting.of(sort, FIELDS));
        if (!caller.locations().isEmpty()) {
            listing.and("location in (:visible)", "visible", caller.locations());
        }
        Filters.id("location", location).ifPresent(id -> listing.and("location = :location", "location", id));
        Filters.id("user", user).ifPresent(id -> listing.and("users @> array[cast(:user as uuid)]", "user", id));
        Filters.id("group", group).ifPresent(id -> listing.and("groups @> array[cast(:group as uuid)]", "group", id));
        query.search().ifPresent(text -> listing.and("name ilike :holding", "holding", Listing.holding(text)));
        return listing;
    }
}
