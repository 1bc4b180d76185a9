package io.smartlocker.device.fault;

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
class FindFaults {
    private static final List<SortField> FIELDS = List.of(
            new SortField("reportedAt", "reported_at", Kind.INSTANT), new SortField("state", "state", Kind.TEXT));

    private final Faults faults;
    private final ShowFaults show;

    FindFaults(Faults faults, ShowFaults show) {
        this.faults = faults;
        this.show = show;
    }

    @WithSession
    Uni<FaultView> one(UUID id, Caller caller) {
        return faults.require(id, caller).flatMap(show::show);
    }

    /** @param sort see {@link Sorting}; absent for the order of the ids */
    @WithSession
    Uni<Page<FaultView>> page(FaultFilter filter, @Nullable String sort, PageQuery query, Caller caller) {
        Listing listing = Listing.of("fault", caller.organization(), Sorting.of(sort, FIELDS));
        Reach.narrow(listing, caller);
        filter.narrow(listing);
        query.search().ifPresent(text -> listing.and("text ilike :holding", "holding", Listing.holding(text)));
        return listing.find(query).flatMap(found -> faults.list("id in ?1", found.ids())
                .flatMap(rows -> show.mapper(rows).map(view -> found.page(rows, fault -> fault.id, view))));
    }
}
