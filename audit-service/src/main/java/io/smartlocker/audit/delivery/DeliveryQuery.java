package io.smartlocker.audit.delivery;

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

/** Which deliveries of a webhook to list; {@code q} is the beginning of the type. */
public class DeliveryQuery extends PageQuery {
    private static final List<SortField> FIELDS = List.of(new SortField("createdAt", "created_at", Kind.INSTANT));

    @QueryParam("state")
    @Parameter(schema = @Schema(implementation = Delivery.State.class))
    @Nullable
    String state;

    @QueryParam("activity")
    @Parameter(description = "Id of the activity that is told", schema = @Schema(implementation = UUID.class))
    @Nullable
    String activity;

    @QueryParam("sort")
    @DefaultValue("-createdAt")
    @Parameter(description = "createdAt; a minus for falling")
    String sort = "-createdAt";

    Listing listing(UUID webhook, UUID organization) {
        Listing listing = Listing.of("webhook_delivery", organization, Sorting.of(sort, FIELDS))
                .and("webhook = :webhook", "webhook", webhook);
        Filters.constant("state", state, Delivery.State.class)
                .ifPresent(constant -> listing.and("state = :state", "state", constant.name()));
        Filters.id("activity", activity).ifPresent(id -> listing.and("activity = :activity", "activity", id));
        search().ifPresent(text -> listing.and("starts_with(type, :beginning)", "beginning", text));
        return listing;
    }
}
