package io.smartlocker.locker.location;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.locker.listing.Reach;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Listing;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import io.smartlocker.platform.paging.SortField;
import io.smartlocker.platform.paging.SortField.Kind;
import io.smartlocker.platform.paging.Sorting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Locations and areas, as far as the caller's rights reach. */
@ApplicationScoped
class FindLocations {
    private static final List<SortField> FIELDS =
            List.of(new SortField("name", "lower(name)", Kind.TEXT), new SortField("country", "country", Kind.TEXT));

    private final Locations locations;

    FindLocations(Locations locations) {
        this.locations = locations;
    }

    @WithSession
    Uni<LocationView> one(UUID id, Caller caller) {
        return locations.require(id, caller).map(LocationView::of);
    }

    @WithSession
    Uni<Page<LocationView>> page(PageQuery query, @Nullable String country, @Nullable String sort, Caller caller) {
        Listing listing = Listing.of("location", caller.organization(), Sorting.of(sort, FIELDS));
        Reach.of(caller).limit(listing, "id");
        if (country != null) {
            listing.and("country = :country", "country", country);
        }
        query.search().ifPresent(text -> listing.and("name ilike :holding", "holding", Listing.holding(text)));
        return listing.find(query).flatMap(found -> locations
                .list("id in ?1", found.ids())
                .map(rows -> found.page(rows, Location::id, LocationView::of)));
    }

    /** All areas of a location; there are few, so they make one page. */
    @WithSession
    Uni<Page<AreaView>> areas(UUID id, Caller caller) {
        return locations
                .require(id, caller)
                .map(location -> location.areas().stream().map(AreaView::of).toList())
                .map(areas -> new Page<>(areas, null, areas.size()));
    }

    @WithSession
    Uni<AreaView> area(UUID id, UUID area, Caller caller) {
        return locations.require(id, caller).map(location -> AreaView.of(location.area(area)));
    }
}
