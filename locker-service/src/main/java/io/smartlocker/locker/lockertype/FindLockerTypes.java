package io.smartlocker.locker.lockertype;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
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
class FindLockerTypes {
    private static final List<SortField> FIELDS = List.of(
            new SortField("name", "lower(name)", Kind.TEXT),
            new SortField("powerBudgetWatts", "power_budget_watts", Kind.NUMBER));

    private final LockerTypes types;

    FindLockerTypes(LockerTypes types) {
        this.types = types;
    }

    @WithSession
    Uni<LockerTypeView> one(UUID id, Caller caller) {
        return types.require(id, caller).map(LockerTypeView::of);
    }

    @WithSession
    Uni<Page<LockerTypeView>> page(PageQuery query, @Nullable String sort, Caller caller) {
        Listing listing = Listing.of("locker_type", caller.organization(), Sorting.of(sort, FIELDS));
        query.search().ifPresent(text -> listing.and("name ilike :holding", "holding", Listing.holding(text)));
        return listing.find(query).flatMap(found -> types.list("id in ?1", found.ids())
                .map(rows -> found.page(rows, LockerType::id, LockerTypeView::of)));
    }
}
