package io.smartlocker.scheduling.roster;

import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Filters;
import io.smartlocker.platform.paging.Listing;
import io.smartlocker.platform.paging.SearchQuery;
import io.smartlocker.platform.paging.SortField;
import io.smartlocker.platform.paging.SortField.Kind;
import io.smartlocker.platform.paging.Sorting;
import io.smartlocker.scheduling.Days;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which rosters are meant, and in which order. */
public class RosterFilter {
    private static final List<SortField> FIELDS =
            List.of(new SortField("day", "day", Kind.DAY), new SortField("updatedAt", "updated_at", Kind.INSTANT));

    private static final String OF_SHIFTS =
            "shift in (select s.id from shift s where s.organization = :organization and ";

    @QueryParam("shift")
    @Parameter(schema = @Schema(implementation = UUID.class))
    @Nullable
    String shift;

    @QueryParam("user")
    @Parameter(description = "Only days on which this person works", schema = @Schema(implementation = UUID.class))
    @Nullable
    String user;

    @QueryParam("location")
    @Parameter(schema = @Schema(implementation = UUID.class))
    @Nullable
    String location;

    @QueryParam("from")
    @Parameter(description = "The first day", schema = @Schema(implementation = String.class, format = "date"))
    @Nullable
    String from;

    @QueryParam("until")
    @Parameter(description = "The last day", schema = @Schema(implementation = String.class, format = "date"))
    @Nullable
    String until;

    @QueryParam("sort")
    @DefaultValue("day")
    @Parameter(description = "day, updatedAt; a minus for falling")
    String sort = "day";

    /** What it finds of what the caller may see; the search is for the names of the shifts. */
    Listing listing(SearchQuery query, Caller caller) {
        Listing listing = Listing.of("roster", caller.organization(), Sorting.of(sort, FIELDS));
        if (!caller.locations().isEmpty()) {
            listing.and(OF_SHIFTS + "s.location in (:visible))", "visible", caller.locations());
        }
        Filters.id("shift", shift).ifPresent(id -> listing.and("shift = :shift", "shift", id));
        Filters.id("user", user).ifPresent(id -> listing.and("users @> array[cast(:user as uuid)]", "user", id));
        Filters.id("location", location)
                .ifPresent(id -> listing.and(OF_SHIFTS + "s.location = :location)", "location", id));
        Days.day("from", from).ifPresent(day -> listing.and("day >= :from", "from", day));
        Days.day("until", until).ifPresent(day -> listing.and("day <= :until", "until", day));
        query.search()
                .ifPresent(text -> listing.and(OF_SHIFTS + "s.name ilike :holding)", "holding", Listing.holding(text)));
        return listing;
    }
}
