package io.smartlocker.device.conflict;

import io.smartlocker.platform.paging.Filters;
import io.smartlocker.platform.paging.Listing;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a list of conflicts is narrowed by. */
public class ConflictFilter {
    @QueryParam("state")
    @Nullable
    @Schema(examples = "RESOLVED", description = "OPEN, EXPLAINED or RESOLVED; OPEN when absent")
    String state;

    @QueryParam("kind")
    @Nullable
    @Schema(examples = "TAKEN_WHILE_HELD")
    String kind;

    @QueryParam("device")
    @Nullable
    @Schema(format = "uuid")
    String device;

    @QueryParam("bay")
    @Nullable
    @Schema(format = "uuid")
    String bay;

    @QueryParam("person")
    @Nullable
    @Schema(format = "uuid")
    String person;

    @QueryParam("location")
    @Nullable
    @Schema(format = "uuid")
    String location;

    void narrow(Listing listing) {
        listing.and(Filters.constant("state", state, ConflictState.class).orElse(ConflictState.OPEN).condition);
        Filters.constant("kind", kind, ConflictKind.class)
                .ifPresent(constant -> listing.and("kind = :kind", "kind", constant.name()));
        Filters.id("device", device).ifPresent(id -> listing.and("device = :device", "device", id));
        Filters.id("bay", bay).ifPresent(id -> listing.and("bay = :bay", "bay", id));
        Filters.id("person", person).ifPresent(id -> listing.and("person = :person", "person", id));
        Filters.id("location", location).ifPresent(id -> listing.and("location = :location", "location", id));
    }
}
