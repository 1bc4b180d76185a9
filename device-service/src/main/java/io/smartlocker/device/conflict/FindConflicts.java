package io.smartlocker.device.conflict;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.device.listing.Listing;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class FindConflicts {
    @WithSession
    Uni<Page<ConflictView>> open(Optional<UUID> device, Optional<UUID> bay, PageQuery query, Caller caller) {
        return new Listing<>(Conflict.class, caller.organization())
                .and("e.explainedAt is null")
                .equal("device", device)
                .equal("bay", bay)
                .page(query, ConflictView::of, conflict -> conflict.id);
    }
}
