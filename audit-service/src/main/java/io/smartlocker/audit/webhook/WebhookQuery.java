package io.smartlocker.audit.webhook;

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

/** Which webhooks to list; {@code q} searches names and addresses. */
public class WebhookQuery extends PageQuery {
    private static final List<SortField> FIELDS =
            List.of(new SortField("name", "name", Kind.TEXT), new SortField("createdAt", "created_at", Kind.INSTANT));

    @QueryParam("state")
    @Parameter(schema = @Schema(implementation = Webhook.State.class))
    @Nullable
    String state;

    @QueryParam("sort")
    @DefaultValue("name")
    @Parameter(description = "name, createdAt; a minus for falling")
    String sort = "name";

    Listing listing(UUID organization) {
        Listing listing = Listing.of("webhook", organization, Sorting.of(sort, FIELDS));
        Filters.constant("state", state, Webhook.State.class)
                .ifPresent(constant -> listing.and("state = :state", "state", constant.name()));
        search().ifPresent(text ->
                listing.and("(name ilike :holding or url ilike :holding)", "holding", Listing.holding(text)));
        return listing;
    }
}
