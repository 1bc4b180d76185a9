package io.smartlocker.device.bay;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.device.Reach;
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

@ApplicationScoped
class FindBays {
    private static final List<SortField> FIELDS = List.of(
            new SortField("number", "number", Kind.NUMBER), new SortField("locker", "cast(locker as text)", Kind.TEXT));

    private final Bays bays;

    FindBays(Bays bays) {
        this.bays = bays;
    }

    @WithSession
    Uni<BayView> one(UUID id, Caller caller) {
        return bays.require(id, caller).map(BayView::of);
    }

    /** @param sort see {@link Sorting}; absent for the order of the ids */
    @WithSession
    Uni<Page<BayView>> page(BayFilter filter, @Nullable String sort, PageQuery query, Caller caller) {
        Listing listing = Listing.of("bay", caller.organization(), Sorting.of(sort, FIELDS));
        Reach.narrow(listing, caller);
        filter.narrow(listing);
        return listing.find(query).flatMap(found -> bays.list("id in ?1", found.ids())
                .map(rows -> found.page(rows, Bay::id, BayView::of)));
    }
}
