package io.smartlocker.identity.directorysync;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smartlocker.identity.IdentityConfig;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.BackgroundTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Begins the runs whose time has come. */
@ApplicationScoped
class SyncClock {
    private static final Logger LOG = Logger.getLogger(SyncClock.class);

    private final DirectorySyncs syncs;
    private final StartRun startRun;
    private final BackgroundTransaction transaction;
    private final long everyMillis;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("directory-sync-clock").daemon().factory());

    SyncClock(DirectorySyncs syncs, StartRun startRun, BackgroundTransaction transaction, IdentityConfig config) {
        this.syncs = syncs;
        this.startRun = startRun;
        this.transaction = transaction;
        this.everyMillis = config.directories().tick().toMillis();
    }

    void start(@Observes StartupEvent event) {
        clock.scheduleWithFixedDelay(this::look, everyMillis, everyMillis, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        clock.shutdownNow();
    }

    private void look() {
        try {
            transaction.run(syncs::due).forEach(this::begin);
        } catch (RuntimeException e) {
            LOG.warnf("It could not be looked which directories are due: %s", e.toString());
        }
    }

    private void begin(DirectorySync sync) {
        try {
            SyncRun run = transaction.run(() -> startRun.note(sync, false));
            startRun.goOn(sync.id, sync.organization, run.id, false);
        } catch (ProblemException underWay) {
            LOG.debugf("The directory sync %s is still running", sync.id);
        }
    }
}
