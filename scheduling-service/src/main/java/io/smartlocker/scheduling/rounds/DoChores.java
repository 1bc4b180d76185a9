package io.smartlocker.scheduling.rounds;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smartlocker.platform.outbox.RelayBell;
import io.smartlocker.platform.rounds.Round;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Does all chores, each in rounds of its own. */
@ApplicationScoped
class DoChores {
    private final RelayBell bell;
    private final List<Round> rounds;

    DoChores(@All List<Chore> chores, RelayBell bell) {
        this.bell = bell;
        this.rounds = chores.stream()
                .map(chore -> new Round(chore.name(), chore.pace(), () -> work(chore)))
                .toList();
    }

    void start(@Observes StartupEvent event) {
        rounds.forEach(Round::start);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        for (Round round : rounds) {
            round.stop();
        }
    }

    private boolean work(Chore chore) throws Throwable {
        boolean worked = VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(chore::work));
        if (worked) {
            bell.ring();
        }
        return worked;
    }
}
