package io.smartlocker.device.custody;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.device.listing.Listing;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class FindCustodies {
    private final Custodies custodies;

    FindCustodies(Custodies custodies) {
        this.custodies = custodies;
    }

    @WithSession
    Uni<CustodyView> one(UUID id, Caller caller) {
        return custodies.require(id, caller.organization()).map(CustodyView::of);
    }

    @WithSession
    Uni<Page<CustodyView>> page(CustodyFilter filter, PageQuery query, Caller caller) {
        return filter.narrow(new Listing<>(Custody.class, caller.organization()))
                .page(query, CustodyView::of, custody -> custody.id);
    }
}
