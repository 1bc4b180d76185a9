package io.smartlocker.platform.imports;

import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.csv.CsvLine;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.BackgroundTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The rows of an import that failed as CSV, read a page at a time while they are sent. */
@ApplicationScoped
class DownloadFailures {
    private final ImportJobs jobs;
    private final ImportFailures failures;
    private final BackgroundTransaction transaction;

    DownloadFailures(ImportJobs jobs, ImportFailures failures, BackgroundTransaction transaction) {
        this.jobs = jobs;
        this.failures = failures;
        this.transaction = transaction;
    }

    /**
     * Call it, and what it returns, on a thread that may wait.
     *
     * @throws ProblemException 404 if there is no such import
     */
    StreamingOutput download(UUID id, String things, Caller caller) {
        ImportJob job = transaction.run(() -> jobs.require(id, things, caller.organization()));
        return output -> {
            write(job.header, output);
            List<ImportFailures.Failure> page = after(0, id);
            while (!page.isEmpty()) {
                for (ImportFailures.Failure failure : page) {
                    write(line(failure), output);
                }
                page = after(page.getLast().line(), id);
            }
        };
    }

    /** The cells are kept as they came, some of them escaped already. */
    private static String line(ImportFailures.Failure failure) {
        return CsvLine.of(Stream.concat(failure.cells().stream().map(CsvLine::plain), Stream.of(failure.reason()))
                .toList());
    }

    private List<ImportFailures.Failure> after(long line, UUID id) {
        return transaction.run(() -> failures.after(line, id));
    }

    private static void write(String text, OutputStream output) throws IOException {
        output.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
