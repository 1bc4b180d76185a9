package io.smartlocker.audit.webhook;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.audit.Everywhere;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The webhooks of the caller's organisation. */
@ApplicationScoped
class FindWebhooks {
    private final Webhooks webhooks;

    FindWebhooks(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @WithSession
    Uni<Page<WebhookView>> list(WebhookQuery query, Caller caller) {
        Everywhere.require(caller);
        return query.listing(caller.organization()).find(query).flatMap(found -> webhooks.some(found.ids())
                .map(rows -> found.page(rows, webhook -> webhook.id, WebhookView::of)));
    }

    /** 404 when there is none for this caller. */
    @WithSession
    Uni<WebhookView> one(UUID id, Caller caller) {
        Everywhere.require(caller);
        return webhooks.require(id, caller.organization()).map(WebhookView::of);
    }
}
