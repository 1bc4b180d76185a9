package io.smartlocker.platform.imports;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smartlocker.platform.tracing.EventLog;
import io.smartlocker.platform.writing.BackgroundTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Runs imports one after the other, and ends those whose process has died. A file is never read twice: whoever sent it
 * sees how far it came, and sending it again does no harm.
 */
@ApplicationScoped
class ImportRunner {
    private static final Logger LOG = Logger.getLogger(ImportRunner.class);
    private static final int BEATS = 4;

    private final boolean imports;
    private final RunImport runImport;
    private final ImportJobs jobs;
    private final BackgroundTransaction transaction;
    private final ImportConfig config;
    private final Set<UUID> own = ConcurrentHashMap.newKeySet();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("import").daemon().factory());
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("import-watch").daemon().factory());

    ImportRunner(
            @All List<RowWriter> writers,
            RunImport runImport,
            ImportJobs jobs,
            BackgroundTransaction transaction,
            ImportConfig config) {
        this.imports = !writers.isEmpty();
        this.runImport = runImport;
        this.jobs = jobs;
        this.transaction = transaction;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        long every = Math.max(1, config.silence().toMillis() / BEATS);
        if (imports) {
            clock.scheduleWithFixedDelay(this::watch, every, every, TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        clock.shutdownNow();
        worker.shutdownNow();
    }

    /** Runs it when those before it have ended, and closes its file. */
    void submit(ImportOrder order) {
        own.add(order.id());
        worker.execute(() -> {
            try (CsvFile file = order.file()) {
                runImport.run(order);
            } catch (RuntimeException e) {
                LOG.errorf(e, "The import %s was left", order.id());
            } finally {
                own.remove(order.id());
            }
        });
    }

    private void watch() {
        try {
            List<UUID> dead = transaction.run(() -> jobs.live(own)
                    .flatMap(alive -> jobs.forget(config.keep()))
                    .flatMap(forgotten -> jobs.interrupt(config.silence())));
            dead.forEach(id -> EventLog.info(LOG, "import interrupted", Map.of("import", id)));
        } catch (RuntimeException e) {
            // Tried again at the next beat; an import is only given up after several.
            LOG.warnf("The imports could not be looked after: %s", e.toString());
        }
    }
}
