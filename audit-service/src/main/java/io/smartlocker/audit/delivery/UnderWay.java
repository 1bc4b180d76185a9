package io.smartlocker.audit.delivery;

import io.smartlocker.audit.delivery.DueDeliveries.Due;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which deliveries of this process are under way. A webhook gets the next ones when its last ones are done. */
final class UnderWay {
    private final int places;
    private final Map<UUID, Integer> byWebhook = new HashMap<>();
    private int failing;
    private int all;

    UnderWay(int places) {
        this.places = places;
    }

    synchronized void begins(Due due) {
        byWebhook.merge(due.webhook(), 1, Integer::sum);
        all++;
        failing += due.failing() ? 1 : 0;
    }

    synchronized void ends(Due due) {
        byWebhook.computeIfPresent(due.webhook(), (webhook, count) -> count == 1 ? null : count - 1);
        all--;
        failing -= due.failing() ? 1 : 0;
    }

    synchronized Set<UUID> webhooks() {
        return Set.copyOf(byWebhook.keySet());
    }

    /** How many places there are for webhooks that fail, or for the others. */
    synchronized int free(boolean forFailing) {
        return forFailing ? Math.min(places - all, places / 2 - failing) : places - all;
    }
}
