package io.smartlocker.scheduling.shift;

import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Filters;
import io.smartlocker.platform.paging.Listing;
import io.smartlocker.platform.paging.SearchQuery;
import io.smartlocker.platform.paging.SortField;
import io.smartlocker.platform.paging.SortField.Kind;
import io.smartlocker.platform.paging.Sorting;
import io.smartlocker.scheduling.Days;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which exceptions of which shifts are meant; they come in the order of their days. */
public class ExceptionFilter {
    private static final String OF_SHIFTS = "(select e.id, e.day, e.shift, s.organization, s.location, s.name"
            + " from shift_exception e join shift s on s.id = e.shift) as exceptional";

    private static final Sorting BY_DAY = Sorting.of("day", List.of(new SortField("day", "day", Kind.DAY)));

    @QueryParam("shift")
    @Parameter(schema = @Schema(implementation = UUID.class))
    @Nullable
    String shift;

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

    /** What it finds of what the caller may see; the search is for the names of the shifts. */
    Listing listing(SearchQuery query, Caller caller) {
        Listing listing = Listing.of(OF_SHIFTS, caller.organization(), BY_DAY);
        if (!caller.locations().isEmpty()) {
            listing.and("location in (:visible)", "visible", caller.locations());
        }
        Filters.id("shift", shift).ifPresent(id -> listing.and("shift = :shift", "shift", id));
        Filters.id("location", location).ifPresent(id -> listing.and("location = :location", "location", id));
        Days.day("from", from).ifPresent(day -> listing.and("day >= :from", "from", day));
        Days.day("until", until).ifPresent(day -> listing.and("day <= :until", "until", day));
        query.search().ifPresent(text -> listing.and("name ilike :holding", "holding", Listing.holding(text)));
        return listing;
    }
}
