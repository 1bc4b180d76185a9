package io.smartlocker.locker.kiosk;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.KioskState.Status;
import io.smartlocker.locker.directory.Directories;
import io.smartlocker.platform.outbox.RelayBell;
import io.smartlocker.platform.rounds.Round;
import io.smartlocker.platform.tracing.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Brings the broker to what the kiosks' states ask for, until it is so: topics and rights for one that became active, no
 * rights for one that was revoked. Only when its topics exist is a kiosk's directory composed; before, the messages would
 * have nowhere to go.
 */
@ApplicationScoped
class SetUpKiosks {
    private static final Logger LOG = Logger.getLogger(SetUpKiosks.class);
    private static final Duration PACE = Duration.ofSeconds(5);

    private final Kiosks kiosks;
    private final KioskBroker broker;
    private final Directories directories;
    private final RelayBell bell;
    private final Round round = new Round("kiosk-set-up", PACE, this::setUp);

    SetUpKiosks(Kiosks kiosks, KioskBroker broker, Directories directories, RelayBell bell) {
        this.kiosks = kiosks;
        this.broker = broker;
        this.directories = directories;
        this.bell = bell;
    }

    void start(@Observes StartupEvent event) {
        round.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        round.stop();
    }

    /** Has the next round begin now. */
    void soon() {
        round.wake();
    }

    private record Task(UUID kiosk, Status status) {}

    private boolean setUp() throws Throwable {
        List<Task> tasks = VertxContextSupport.subscribeAndAwait(
                () -> Panache.withSession(() -> kiosks.toSetUp().map(found -> found.stream()
                        .map(kiosk -> new Task(kiosk.id(), kiosk.status()))
                        .toList())));
        for (Task task : tasks) {
            if (task.status() == Status.ACTIVE) {
                broker.admit(task.kiosk());
            } else {
                broker.exclude(task.kiosk());
            }
            VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(() -> settle(task)));
            bell.ring();
            EventLog.info(LOG, "kiosk set up", Map.of("kiosk", task.kiosk(), "status", task.status()));
        }
        return !tasks.isEmpty();
    }

    private Uni<Void> settle(Task task) {
        return kiosks.findById(task.kiosk(), LockModeType.PESSIMISTIC_WRITE).flatMap(kiosk -> {
            if (kiosk.status() != task.status()) {
                return Uni.createFrom().voidItem();
            }
            kiosk.settle();
            return kiosk.isReady()
                    ? directories.open(kiosk.id(), kiosk.organization(), kiosk.location())
                    : Uni.createFrom().voidItem();
        });
    }
}
