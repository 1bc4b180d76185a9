package io.smartlocker.audit.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smartlocker.platform.rounds.Round;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;

/** Looks after all listeners once a second. */
@ApplicationScoped
class LivePulse {
    private static final Duration PACE = Duration.ofSeconds(1);

    private final Listeners listeners;
    private final Round round = new Round("live-pulse", PACE, this::look);

    LivePulse(Listeners listeners) {
        this.listeners = listeners;
    }

    void start(@Observes StartupEvent event) {
        round.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        round.stop();
    }

    private boolean look() {
        listeners.look(Instant.now());
        return false;
    }
}
