package io.smartlocker.locker.alarm;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.smartlocker.locker.LockerConfig;
import io.smartlocker.platform.outbox.RelayBell;
import io.smartlocker.platform.rounds.Round;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Looks for what time alone makes alarming: kiosks that are silent, leases that end. One replica does at a time; all it knows
 * stands in the database, so that it goes on after a restart where it was.
 */
@ApplicationScoped
class WatchKiosks {
    private final Overdue overdue;
    private final Unheard unheard;
    private final RelayBell bell;
    private final Round round;

    WatchKiosks(Overdue overdue, Unheard unheard, RelayBell bell, LockerConfig config) {
        this.overdue = overdue;
        this.unheard = unheard;
        this.bell = bell;
        this.round = new Round("alarms", config.alarm().pace(), this::watch);
    }

    void start(@Observes StartupEvent event) {
        round.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        round.stop();
    }

    private boolean watch() throws Throwable {
        int moved = alone(overdue::followLeases);
        List<UUID> silent = VertxContextSupport.subscribeAndAwait(() -> Panache.withSession(overdue::silent));
        if (!silent.isEmpty()) {
            moved += raise(silent);
        }
        if (moved > 0) {
            bell.ring();
        }
        return false;
    }

    /** What stands on the broker unheard says that we are late, not the kiosk; and where the broker is away, nobody is. */
    private int raise(List<UUID> silent) throws Throwable {
        Set<UUID> truly = new HashSet<>(silent);
        truly.removeAll(unheard.among(silent));
        return truly.isEmpty() ? 0 : alone(() -> overdue.raiseCutOff(truly));
    }

    /** In a transaction, unless another replica is at it. */
    private static int alone(Supplier<Uni<Integer>> work) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(() -> Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select pg_try_advisory_xact_lock(hashtext('alarms'), hashtext(current_schema()))",
                                Boolean.class)
                        .getSingleResult())
                .flatMap(mine -> mine ? work.get() : Uni.createFrom().item(0))));
    }
}
