package io.smartlocker.device.bay;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.device.listing.Listing;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class FindBays {
    private final Bays bays;

    FindBays(Bays bays) {
        this.bays = bays;
    }

    @WithSession
    Uni<BayView> one(UUID id, Caller caller) {
        return bays.require(id, caller).map(BayView::of);
    }

    @WithSession
    Uni<ChargingView> charging(UUID id, Caller caller) {
        return bays.require(id, caller).map(ChargingView::of);
    }

    @WithSession
    Uni<Page<BayView>> page(BayFilter filter, PageQuery query, Caller caller) {
        Listing<Bay> seen = new Listing<>(Bay.class, caller.organization());
        if (!caller.locations().isEmpty()) {
            seen.and("e.location in :locations", "locations", caller.locations());
        }
        return filter.narrow(seen).page(query, BayView::of, bay -> bay.id);
    }
}
