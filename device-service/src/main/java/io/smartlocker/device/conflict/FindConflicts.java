package io.smartlocker.device.conflict;

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
class FindConflicts {
    private static final List<SortField> FIELDS =
            List.of(new SortField("at", "at", Kind.INSTANT), new SortField("kind", "kind", Kind.TEXT));

    private final Conflicts conflicts;
    private final ShowConflicts show;

    FindConflicts(Conflicts conflicts, ShowConflicts show) {
        this.conflicts = conflicts;
        this.show = show;
    }

    @WithSession
    Uni<ConflictView> one(UUID id, Caller caller) {
        return conflicts.require(id, caller).flatMap(show::show);
    }

    /** @param sort see {@link Sorting}; absent for the order of the ids */
    @WithSession
    Uni<Page<ConflictView>> page(ConflictFilter filter, @Nullable String sort, PageQuery query, Caller caller) {
        Listing listing = Listing.of("conflict", caller.organization(), Sorting.of(sort, FIELDS));
        Reach.narrow(listing, caller);
        filter.narrow(listing);
        return listing.find(query)
                .flatMap(found -> conflicts.list("id in ?1", found.ids()).flatMap(rows -> show.mapper(rows)
                        .map(view -> found.page(rows, Conflict::id, view))));
    }
}
