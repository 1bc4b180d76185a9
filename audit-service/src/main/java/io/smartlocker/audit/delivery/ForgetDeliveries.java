package io.smartlocker.audit.delivery;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smartlocker.audit.AuditConfig;
import io.smartlocker.platform.rounds.Round;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Removes deliveries that nobody needs to look up any more. */
@ApplicationScoped
class ForgetDeliveries {
    private static final Duration PACE = Duration.ofMinutes(10);
    private static final int BATCH = 5_000;

    private final Deliveries deliveries;
    private final Duration keep;
    private final Round round = new Round("webhook-deliveries-forgotten", PACE, this::forgetSome);

    ForgetDeliveries(Deliveries deliveries, AuditConfig config) {
        this.deliveries = deliveries;
        this.keep = config.webhooks().keep();
    }

    void start(@Observes StartupEvent event) {
        round.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        round.stop();
    }

    private boolean forgetSome() throws Throwable {
        int forgotten = VertxContextSupport.subscribeAndAwait(
                () -> Panache.withTransaction(() -> deliveries.forget(keep, BATCH)));
        return forgotten == BATCH;
    }
}
