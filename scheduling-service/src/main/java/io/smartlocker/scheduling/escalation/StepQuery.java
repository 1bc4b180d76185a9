package io.smartlocker.scheduling.escalation;

import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Filters;
import io.smartlocker.platform.paging.Listing;
import io.smartlocker.platform.paging.PageQuery;
import io.smartlocker.platform.paging.SortField;
import io.smartlocker.platform.paging.SortField.Kind;
import io.smartlocker.platform.paging.Sorting;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which steps to list; {@code q} searches what they do. */
public class StepQuery extends PageQuery {
    private static final List<SortField> FIELDS = List.of(
            new SortField("afterMinutes", "after_minutes", Kind.NUMBER),
            new SortField("createdAt", "created_at", Kind.INSTANT));

    @QueryParam("location")
    @Parameter(description = "Only steps of that location", schema = @Schema(implementation = UUID.class))
    @Nullable
    String location;

    @QueryParam("action")
    @Parameter(schema = @Schema(implementation = StepAction.class))
    @Nullable
    String action;

    @QueryParam("sort")
    @DefaultValue("afterMinutes")
    @Parameter(description = "afterMinutes, createdAt; a minus for falling")
    String sort = "afterMinutes";

    /** What it finds of what the caller may see. */
    Listing listing(Caller caller) {
        Listing listing = Listing.of("escalation", caller.organization(), Sorting.of(sort, FIELDS));
        if (!caller.locations().isEmpty()) {
            listing.and("location in (:visible)", "visible", caller.locations());
        }
        Filters.id("location", location).ifPresent(id -> listing.and("location = :location", "location", id));
        Filters.constant("action", action, StepAction.class)
                .ifPresent(constant -> listing.and("action = :action", "action", constant.name()));
        search().ifPresent(text ->
                listing.and("(action ilike :holding or permission ilike :holding)", "holding", Listing.holding(text)));
        return listing;
    }
}
