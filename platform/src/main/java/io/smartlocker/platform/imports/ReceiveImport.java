package io.smartlocker.platform.imports;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.vertx.core.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

/** Takes a file in: onto the disk, once through to see that it is one, and then into the queue. */
@ApplicationScoped
class ReceiveImport {
    private final StartImport startImport;
    private final ImportRunner runner;
    private final long limit;

    ReceiveImport(StartImport startImport, ImportRunner runner, ImportConfig config) {
        this.startImport = startImport;
        this.runner = runner;
        this.limit = config.limit().asLongValue();
    }

    /**
     * Call it on a thread that may wait.
     *
     * @param context where the job is noted
     * @throws ProblemException 400 if the file is no CSV or has no such columns, 409 while another import is under way,
     *     413 if it is too large
     */
    Uni<ImportView> receive(InputStream body, ImportOptions options, RowWriter writer, Caller caller, Context context)
            throws IOException {
        CsvFile file = CsvFile.receive(body, limit);
        try {
            List<String> headings = headings(file);
            Columns columns = options.columns == null
                    ? writer.columns().byHeadings(headings)
                    : writer.columns().byPlace(options.columns);
            boolean passOver = options.columns == null || options.header;
            var request = new StartImport.Request(
                    writer.things(),
                    options.dryRun,
                    passOver ? headings : columns.headings(),
                    count(file) - (passOver ? 1 : 0),
                    file.digest());
            return Uni.createFrom()
                    .item(request)
                    .emitOn(task -> context.runOnContext(ignored -> task.run()))
                    .flatMap(noted -> startImport.start(noted, caller))
                    .invoke(job -> goOn(new ImportOrder(
                            job.id(),
                            writer,
                            file,
                            columns,
                            passOver ? 1 : 0,
                            new ImportTerms(caller, options.dryRun))))
                    .onFailure()
                    .invoke(file::close);
        } catch (CsvMistake mistake) {
            file.close();
            throw ProblemException.of(CommonProblem.MALFORMED, String.valueOf(mistake.getMessage()));
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private void goOn(ImportOrder order) {
        if (startImport.isToBeRun(order.id())) {
            runner.submit(order);
        } else {
            order.file().close();
        }
    }

    private static List<String> headings(CsvFile file) throws IOException {
        try (Stream<CsvFile.Row> rows = file.rows()) {
            return rows.findFirst()
                    .map(CsvFile.Row::cells)
                    .orElseThrow(() -> ProblemException.of(CommonProblem.MALFORMED, "The file is empty."));
        }
    }

    private static long count(CsvFile file) throws IOException {
        try (Stream<CsvFile.Row> rows = file.rows()) {
            return rows.mapToLong(row -> 1).sum();
        }
    }
}
