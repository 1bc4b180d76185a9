package io.smartlocker.locker.maintenance;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.outbox.RelayBell;
import io.smartlocker.platform.rounds.Round;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;

/**
 * Has maintenance begin and end at its hours. What is due stands in the table, so that nothing is missed by a restart: what
 * should have begun meanwhile begins late, and what is over by then ends without having begun. A row is taken by one replica.
 */
@ApplicationScoped
class KeepHours {
    private static final Duration PACE = Duration.ofSeconds(1);

    private final Maintenances maintenances;
    private final TurnMaintenance turnMaintenance;
    private final RelayBell bell;
    private final Round round = new Round("maintenance", PACE, this::keep);

    KeepHours(Maintenances maintenances, TurnMaintenance turnMaintenance, RelayBell bell) {
        this.maintenances = maintenances;
        this.turnMaintenance = turnMaintenance;
        this.bell = bell;
    }

    void start(@Observes StartupEvent event) {
        round.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        round.stop();
    }

    private boolean keep() throws Throwable {
        int turned = VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(() -> turn(Instant.now())));
        if (turned > 0) {
            bell.ring();
        }
        return turned > 0;
    }

    private Uni<Integer> turn(Instant now) {
        return maintenances
                .due(now)
                .call(due -> Multi.createFrom()
                        .iterable(due)
                        .onItem()
                        .transformToUniAndConcatenate(maintenance -> turnMaintenance.turn(maintenance, now))
                        .collect()
                        .last())
                .map(due -> due.size());
    }
}
