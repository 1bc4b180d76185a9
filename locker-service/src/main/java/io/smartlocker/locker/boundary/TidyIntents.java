package io.smartlocker.locker.boundary;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smartlocker.platform.rounds.Round;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;

/** Forgets intents whose end was never told, when the kiosk's events of that time are gone as well. */
@ApplicationScoped
class TidyIntents {
    private static final Duration PACE = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(8);

    private final OpenIntents intents;
    private final Round round = new Round("intents", PACE, this::tidy);

    TidyIntents(OpenIntents intents) {
        this.intents = intents;
    }

    void start(@Observes StartupEvent event) {
        round.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        round.stop();
    }

    private boolean tidy() throws Throwable {
        Instant before = Instant.now().minus(KEPT);
        VertxContextSupport.subscribeAndAwait(
                () -> Panache.withTransaction(() -> intents.delete("firedAt < ?1", before)));
        return false;
    }
}
