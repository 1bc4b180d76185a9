package io.smartlocker.locker.maintenance;

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
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Maintenance, as far as the caller's rights reach. */
@ApplicationScoped
public class FindMaintenance {
    private static final List<SortField> FIELDS = List.of(
            new SortField("from", "starts_at", Kind.INSTANT),
            new SortField("until", "coalesce(ends_at, timestamptz '9999-12-31')", Kind.INSTANT),
            new SortField("createdAt", "created_at", Kind.INSTANT));

    private final Maintenances maintenances;

    FindMaintenance(Maintenances maintenances) {
        this.maintenances = maintenances;
    }

    @WithSession
    Uni<MaintenanceView> one(UUID id, Caller caller) {
        return maintenances.require(id, LockModeType.NONE, caller).map(MaintenanceView::of);
    }

    @WithSession
    Uni<Page<MaintenanceView>> page(PageQuery query, MaintenanceFilter filter, @Nullable String sort, Caller caller) {
        Listing listing = Listing.of("maintenance", caller.organization(), Sorting.of(sort, FIELDS));
        Reach.of(caller).limit(listing, "location");
        filter.narrow(listing);
        query.search().ifPresent(text -> listing.and("reason ilike :holding", "holding", Listing.holding(text)));
        return listing.find(query).flatMap(found -> maintenances
                .list("id in ?1", found.ids())
                .map(rows -> found.page(rows, Maintenance::id, MaintenanceView::of)));
    }

    /** What of a locker and its bays is running or planned, in the session under way. */
    public Uni<List<MaintenanceView>> open(UUID locker) {
        return maintenances
                .list("locker = ?1 and subjectDevice is null and endedAt is null order by from, id", locker)
                .map(rows -> rows.stream().map(MaintenanceView::of).toList());
    }
}
