package io.smartlocker.platform.imports;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.imports.RowOutcome.Result;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.tracing.EventLog;
import io.smartlocker.platform.writing.BackgroundTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Reads a file batch by batch. Each batch is one transaction, together with the progress and the rows that failed. */
@ApplicationScoped
class RunImport {
    private static final Logger LOG = Logger.getLogger(RunImport.class);

    private final ImportJobs jobs;
    private final ImportFailures failures;
    private final Outbox outbox;
    private final BackgroundTransaction transaction;
    private final int batchSize;

    RunImport(
            ImportJobs jobs,
            ImportFailures failures,
            Outbox outbox,
            BackgroundTransaction transaction,
            ImportConfig config) {
        this.jobs = jobs;
        this.failures = failures;
        this.outbox = outbox;
        this.transaction = transaction;
        this.batchSize = config.batch();
    }

    /** Thrown inside a batch to roll it back. */
    private static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Runs an import to its end, on a thread that may wait. */
    void run(ImportOrder order) {
        try {
            if (transaction.run(() -> jobs.begin(order.id()))) {
                read(order);
                end(order, ImportState.DONE);
            }
        } catch (Cancelled ended) {
            EventLog.info(LOG, "import cancelled", Map.of("import", order.id()));
        } catch (IOException | RuntimeException e) {
            LOG.errorf(e, "The import %s failed", order.id());
            end(order, ImportState.FAILED);
        }
    }

    private void read(ImportOrder order) throws IOException {
        Iterator<CsvFile.Row> rows = order.file().rows().skip(order.skipped()).iterator();
        RowBatches batches = new RowBatches(rows, order.columns(), batchSize);
        while (batches.hasNext()) {
            write(batches.next(), order);
        }
    }

    private void write(RowBatches.Batch batch, ImportOrder order) {
        if (!batch.wrong().isEmpty()) {
            transaction.run(() -> note(order, batch.wrong()));
        }
        if (!batch.rows().isEmpty()) {
            order.writer().write(batch.rows(), order.terms(), outcomes -> note(order, outcomes));
        }
    }

    /** Counts and keeps what became of some rows, in the transaction in which it did. */
    private Uni<Void> note(ImportOrder order, List<RowOutcome> outcomes) {
        if (outcomes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Map<Result, Long> results = outcomes.stream()
                .map(RowOutcome::result)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return jobs.count(order.id(), results)
                .invoke(goesOn -> {
                    if (!goesOn) {
                        throw new Cancelled();
                    }
                })
                .flatMap(counted -> failures.add(
                        order.id(),
                        outcomes.stream()
                                .filter(outcome -> outcome.result() == Result.FAILED)
                                .map(outcome -> new ImportFailures.Failure(
                                        outcome.cells().row().line(),
                                        String.valueOf(outcome.reason()),
                                        outcome.cells().row().cells()))
                                .toList()));
    }

    private void end(ImportOrder order, ImportState state) {
        transaction.run(() -> jobs.end(order.id(), state)
                .flatMap(ended -> jobs.require(
                        order.id(), order.writer().things(), order.terms().organization()))
                .flatMap(job -> job.dryRun ? Uni.createFrom().voidItem() : tell(order, job)));
        EventLog.info(LOG, "import ended", Map.of("import", order.id(), "state", state));
    }

    private Uni<Void> tell(ImportOrder order, ImportJob job) {
        return outbox.add(ImportTerms.done(
                order.terms().caller(),
                order.writer().things() + ".imported",
                Map.of(
                        "import", job.id.toString(),
                        "added", Long.toString(job.added),
                        "changed", Long.toString(job.changed),
                        "failed", Long.toString(job.failed))));
    }
}
