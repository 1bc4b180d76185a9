package io.smartlocker.locker.kiosk;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.KioskState.Status;
import io.smartlocker.locker.listing.Reach;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Filters;
import io.smartlocker.platform.paging.Listing;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import io.smartlocker.platform.paging.SortField;
import io.smartlocker.platform.paging.Sorting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Kiosks by place and point of their life, searched by name; by id unless said otherwise. */
@ApplicationScoped
class ListKiosks {
    private static final List<SortField> FIELDS = List.of(new SortField("name", "name", SortField.Kind.TEXT));

    private final Kiosks kiosks;
    private final KioskViews views;

    ListKiosks(Kiosks kiosks, KioskViews views) {
        this.kiosks = kiosks;
        this.views = views;
    }

    /** What to narrow the list by. */
    static class Filter {
        @QueryParam("location")
        @Nullable
        String location;

        @QueryParam("status")
        @Nullable
        String status;

        @QueryParam("sort")
        @Nullable
        String sort;
    }

    @WithSession
    Uni<Page<KioskView>> list(PageQuery page, Filter filter, Caller caller) {
        Listing listing = Listing.of("kiosk", caller.organization(), Sorting.of(filter.sort, FIELDS));
        Reach.of(caller).limit(listing, "location");
        Filters.id("location", filter.location)
                .ifPresent(location -> listing.and("location = :location", "location", location));
        Filters.constant("status", filter.status, Status.class)
                .ifPresent(status -> listing.and("status = :status", "status", status.name()));
        page.search().ifPresent(text -> listing.and("name ilike :holding", "holding", Listing.holding(text)));
        return listing.find(page).flatMap(found -> kiosks.list("id in ?1", found.ids())
                .flatMap(views::of)
                .map(shown -> found.page(shown, KioskView::id, view -> view)));
    }
}
