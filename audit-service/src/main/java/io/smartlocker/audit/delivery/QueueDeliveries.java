package io.smartlocker.audit.delivery;

import io.smallrye.mutiny.Uni;
import io.smartlocker.audit.log.AppendListener;
import io.smartlocker.audit.webhook.Webhooks;
import io.smartlocker.audit.webhook.Webhooks.Told;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Notes for each webhook what it is to be told, together with the entry itself: neither is ever there without the other. */
@ApplicationScoped
class QueueDeliveries implements AppendListener {
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Payloads payloads;

    QueueDeliveries(Webhooks webhooks, Deliveries deliveries, Payloads payloads) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.payloads = payloads;
    }

    @Override
    public Uni<Void> appended(List<Appended> entries) {
        Set<UUID> organizations = entries.stream().map(Appended::organization).collect(Collectors.toSet());
        return webhooks.active(organizations)
                .flatMap(told -> deliveries.add(entries.stream()
                        .flatMap(entry -> deliveriesOf(entry, told))
                        .toList()));
    }

    private Stream<NewDelivery> deliveriesOf(Appended appended, List<Told> all) {
        List<Told> told = all.stream()
                .filter(webhook -> webhook.organization().equals(appended.organization()))
                .filter(webhook -> webhook.types().fit(appended.type()))
                .toList();
        if (told.isEmpty()) {
            return Stream.empty();
        }
        String payload = payloads.of(appended.entry().get());
        return told.stream()
                .map(webhook ->
                        NewDelivery.of(webhook.id(), appended.organization(), appended.id(), appended.type(), payload));
    }
}
