package io.smartlocker.audit.delivery;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.audit.Everywhere;
import io.smartlocker.audit.webhook.Webhooks;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What a webhook of the caller's organisation was told. */
@ApplicationScoped
class FindDeliveries {
    private final Webhooks webhooks;
    private final Deliveries deliveries;

    FindDeliveries(Webhooks webhooks, Deliveries deliveries) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
    }

    @WithSession
    Uni<Page<DeliveryView>> list(UUID webhook, DeliveryQuery query, Caller caller) {
        Everywhere.require(caller);
        return webhooks.requireThere(webhook, caller.organization())
                .flatMap(there -> query.listing(webhook, caller.organization()).find(query))
                .flatMap(found -> deliveries
                        .some(found.ids())
                        .map(rows -> found.page(rows, delivery -> delivery.id, DeliveryView::of)));
    }
}
