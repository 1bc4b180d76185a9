package io.smartlocker.scheduling.reservation;

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

/** Which reservations to list; {@code q} searches the asset tags and names of their devices. */
public class ReservationQuery extends PageQuery {
    private static final List<SortField> FIELDS = List.of(
            new SortField("from", "starts", Kind.INSTANT),
            new SortField("until", "ends", Kind.INSTANT),
            new SortField("createdAt", "created_at", Kind.INSTANT));

    private static final String SEARCH = """
            device in (select d.id from projection d where d.kind = 'DeviceState' and d.organization = :organization
                and (d.state ->> 'assetTag' ilike :holding or d.state ->> 'name' ilike :holding))""";

    @QueryParam("user")
    @Parameter(schema = @Schema(implementation = UUID.class))
    @Nullable
    String user;

    @QueryParam("device")
    @Parameter(schema = @Schema(implementation = UUID.class))
    @Nullable
    String device;

    @QueryParam("location")
    @Parameter(schema = @Schema(implementation = UUID.class))
    @Nullable
    String location;

    @QueryParam("shift")
    @Parameter(schema = @Schema(implementation = UUID.class))
    @Nullable
    String shift;

    @QueryParam("state")
    @Parameter(description = "Only those in this state", schema = @Schema(implementation = ReservationStatus.class))
    @Nullable
    String state;

    @QueryParam("from")
    @Parameter(
            description = "Only those that end later",
            schema = @Schema(implementation = String.class, format = "date-time"))
    @Nullable
    String from;

    @QueryParam("until")
    @Parameter(
            description = "Only those that begin earlier",
            schema = @Schema(implementation = String.class, format = "date-time"))
    @Nullable
    String until;

    @QueryParam("sort")
    @DefaultValue("from")
    @Parameter(description = "Up to three of from, until, createdAt; a minus for falling")
    String sort = "from";

    /** What it finds of what the caller may see. */
    Listing listing(Caller caller) {
        Listing listing = Listing.of("reservation", caller.organization(), Sorting.of(sort, FIELDS));
        if (!caller.locations().isEmpty()) {
            listing.and("location in (:visible)", "visible", caller.locations());
        }
        Filters.id("user", user).ifPresent(id -> listing.and("user_id = :user", "user", id));
        Filters.id("device", device).ifPresent(id -> listing.and("device = :device", "device", id));
        Filters.id("location", location).ifPresent(id -> listing.and("location = :location", "location", id));
        Filters.id("shift", shift).ifPresent(id -> listing.and("shift = :shift", "shift", id));
        Filters.constant("state", state, ReservationStatus.class)
                .ifPresent(status -> listing.and("state = :state", "state", status.name()));
        Filters.instant("from", from).ifPresent(moment -> listing.and("ends > :from", "from", moment));
        Filters.instant("until", until).ifPresent(moment -> listing.and("starts < :until", "until", moment));
        search().ifPresent(text -> listing.and(SEARCH, "holding", Listing.holding(text)));
        return listing;
    }
}
