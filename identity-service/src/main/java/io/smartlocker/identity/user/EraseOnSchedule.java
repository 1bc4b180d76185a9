package io.smartlocker.identity.user;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Alone;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.IdentityConfig;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.RelayBell;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Erases people who were deleted so long ago that their organisation has no more use for their data. */
@ApplicationScoped
class EraseOnSchedule {
    private static final Logger LOG = Logger.getLogger(EraseOnSchedule.class);

    private final Erasure erasure;
    private final Outbox outbox;
    private final RelayBell bell;
    private final long everyMillis;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("erasure").daemon().factory());

    EraseOnSchedule(Erasure erasure, Outbox outbox, RelayBell bell, IdentityConfig config) {
        this.erasure = erasure;
        this.outbox = outbox;
        this.bell = bell;
        this.everyMillis = config.erasure().every().toMillis();
    }

    void start(@Observes StartupEvent event) {
        clock.scheduleWithFixedDelay(this::run, everyMillis, everyMillis, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        clock.shutdownNow();
    }

    private void run() {
        try {
            while (VertxContextSupport.subscribeAndAwait(() -> Alone.inTransaction(this::eraseSome)) > 0) {
                bell.ring();
            }
        } catch (Throwable e) {
            // Tried again at the next tick: who is due stays due.
            LOG.warnf("Nobody could be erased: %s", e.toString());
        }
    }

    private Uni<Integer> eraseSome() {
        return erasure.ofThoseDue().call(this::tell).map(List::size);
    }

    private Uni<Void> tell(List<Erasure.Erased> erased) {
        return outbox.add(erased.stream()
                .map(person -> Outbox.message(
                        Deed.bySystem(person.organization()).done("user.erased", Subject.Kind.USER, person.user())))
                .toList());
    }
}
