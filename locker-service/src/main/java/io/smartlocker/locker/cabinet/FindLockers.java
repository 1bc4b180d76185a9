package io.smartlocker.locker.cabinet;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.locker.listing.Reach;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Listing;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import io.smartlocker.platform.paging.SearchQuery;
import io.smartlocker.platform.paging.SortField;
import io.smartlocker.platform.paging.SortField.Kind;
import io.smartlocker.platform.paging.Sorting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lockers, as far as the caller's rights reach. */
@ApplicationScoped
public class FindLockers {
    private static final List<SortField> FIELDS = List.of(
            new SortField("name", "lower(name)", Kind.TEXT), new SortField("serial", "lower(serial)", Kind.TEXT));

    private final Lockers lockers;

    FindLockers(Lockers lockers) {
        this.lockers = lockers;
    }

    @WithSession
    Uni<LockerView> one(UUID id, Caller caller) {
        return lockers.require(id, caller).map(LockerView::of);
    }

    @WithSession
    Uni<Page<LockerView>> page(PageQuery query, LockerFilter filter, @Nullable String sort, Caller caller) {
        return narrowed(query, filter, sort, caller).find(query).flatMap(found -> lockers.list("id in ?1", found.ids())
                .map(rows -> found.page(rows, Locker::id, LockerView::of)));
    }

    /** The lockers within the caller's reach that are asked for. */
    public static Listing narrowed(SearchQuery query, LockerFilter filter, @Nullable String sort, Caller caller) {
        Listing listing = Listing.of("locker", caller.organization(), Sorting.of(sort, FIELDS));
        Reach.of(caller).limit(listing, "location");
        filter.narrow(listing);
        query.search()
                .ifPresent(text -> listing.and(
                        "(name ilike :holding or serial ilike :holding)", "holding", Listing.holding(text)));
        return listing;
    }
}
