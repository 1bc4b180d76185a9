package io.smartlocker.device.custody;

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
class FindCustodies {
    private static final List<SortField> FIELDS = List.of(
            new SortField("since", "since", Kind.INSTANT),
            new SortField("dueAt", "coalesce(due_at, cast('9999-01-01' as timestamptz))", Kind.INSTANT));

    private final Custodies custodies;
    private final ShowCustodies show;

    FindCustodies(Custodies custodies, ShowCustodies show) {
        this.custodies = custodies;
        this.show = show;
    }

    @WithSession
    Uni<CustodyView> one(UUID id, Caller caller) {
        return custodies.require(id, caller).flatMap(custody -> show.mapper(List.of(custody))
                .map(view -> view.apply(custody)));
    }

    /** @param sort see {@link Sorting}; absent for the order of the ids */
    @WithSession
    Uni<Page<CustodyView>> page(CustodyFilter filter, @Nullable String sort, PageQuery query, Caller caller) {
        Listing listing = Listing.of("custody", caller.organization(), Sorting.of(sort, FIELDS));
        Reach.narrow(listing, caller);
        filter.narrow(listing);
        return listing.find(query)
                .flatMap(found -> custodies.list("id in ?1", found.ids()).flatMap(rows -> show.mapper(rows)
                        .map(view -> found.page(rows, custody -> custody.id, view))));
    }
}
