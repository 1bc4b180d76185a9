package io.smartlocker.locker.grant;

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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Grants, as far as the caller's rights reach. */
@ApplicationScoped
class FindGrants {
    private static final List<SortField> FIELDS =
            List.of(new SortField("until", "coalesce(valid_until, timestamptz '9999-12-31')", Kind.INSTANT));

    private final Grants grants;
    private final OpenNow openNow;

    FindGrants(Grants grants, OpenNow openNow) {
        this.grants = grants;
        this.openNow = openNow;
    }

    @WithSession
    Uni<GrantView> one(UUID id, Caller caller) {
        return grants.require(id, LockModeType.NONE, caller).map(GrantView::of);
    }

    @WithSession
    Uni<Page<GrantView>> page(PageQuery query, GrantFilter filter, @Nullable String sort, Caller caller) {
        Listing all = Listing.of("access_grant", caller.organization(), Sorting.of(sort, FIELDS));
        Reach.of(caller).limit(all, "site");
        filter.narrow(all);
        return filter.isActive()
                .map(open -> openNow.limit(all, open, caller.organization(), Instant.now()))
                .orElseGet(() -> Uni.createFrom().item(all))
                .flatMap(listing -> listing.find(query))
                .flatMap(found ->
                        grants.list("id in ?1", found.ids()).map(rows -> found.page(rows, Grant::id, GrantView::of)));
    }
}
