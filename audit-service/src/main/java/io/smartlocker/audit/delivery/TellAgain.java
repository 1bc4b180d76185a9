package io.smartlocker.audit.delivery;

import io.smallrye.mutiny.Uni;
import io.smartlocker.audit.Deed;
import io.smartlocker.audit.Everywhere;
import io.smartlocker.audit.webhook.Webhooks;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells a receiver once more what it was told, and tries whether it is there. */
@ApplicationScoped
class TellAgain {
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Payloads payloads;
    private final Outbox outbox;

    TellAgain(Webhooks webhooks, Deliveries deliveries, Payloads payloads, Outbox outbox) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.payloads = payloads;
        this.outbox = outbox;
    }

    /** @throws ProblemException 404, 422 if the webhook is not active */
    @Writes
    Uni<DeliveryView> replay(UUID webhook, UUID delivery, Caller caller) {
        Everywhere.require(caller);
        return webhooks.requireActive(webhook, caller.organization())
                .flatMap(active -> deliveries.require(delivery, webhook, caller.organization()))
                .flatMap(told -> add(
                        NewDelivery.again(told),
                        "webhook.delivery-replayed",
                        Map.of("delivery", delivery.toString()),
                        caller));
    }

    /** @throws ProblemException 404, 422 if the webhook is not active */
    @Writes
    Uni<DeliveryView> ping(UUID webhook, Caller caller) {
        Everywhere.require(caller);
        return webhooks.requireActive(webhook, caller.organization())
                .map(active -> NewDelivery.ping(webhook, caller.organization(), Payloads.PING, payloads.ping(webhook)))
                .flatMap(ping -> add(ping, "webhook.pinged", Map.of(), caller));
    }

    private Uni<DeliveryView> add(NewDelivery wanted, String type, Map<String, String> details, Caller caller) {
        return deliveries
                .add(List.of(wanted))
                .flatMap(added -> outbox.add(
                        Deed.by(caller).done(type, new Subject(Subject.Kind.WEBHOOK, wanted.webhook()), details)))
                .flatMap(told -> deliveries.some(List.of(wanted.id())))
                .map(rows -> DeliveryView.of(rows.getFirst()));
    }
}
