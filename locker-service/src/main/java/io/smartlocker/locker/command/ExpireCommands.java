package io.smartlocker.locker.command;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smartlocker.locker.LockerConfig;
import io.smartlocker.platform.outbox.RelayBell;
import io.smartlocker.platform.rounds.Round;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;

/** Ends commands of which nothing is heard: the kiosk never had them, or never told. */
@ApplicationScoped
class ExpireCommands {
    private static final Duration PACE = Duration.ofSeconds(1);

    private final FollowCommands followCommands;
    private final RelayBell bell;
    private final Duration grace;
    private final Round round = new Round("command-expiry", PACE, this::expire);

    ExpireCommands(FollowCommands followCommands, RelayBell bell, LockerConfig config) {
        this.followCommands = followCommands;
        this.bell = bell;
        this.grace = config.command().grace();
    }

    void start(@Observes StartupEvent event) {
        round.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        round.stop();
    }

    private boolean expire() throws Throwable {
        Instant now = Instant.now();
        int ended = VertxContextSupport.subscribeAndAwait(
                () -> Panache.withTransaction(() -> followCommands.overdue(now.minus(grace), now)));
        if (ended > 0) {
            bell.ring();
        }
        return ended > 0;
    }
}
