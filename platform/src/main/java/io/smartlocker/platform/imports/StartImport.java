package io.smartlocker.platform.imports;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.csv.CsvLine;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.exception.ConstraintViolationException;

/** Notes an import, to be run as soon as this is committed. */
@ApplicationScoped
class StartImport {
    /** Noted by this process and not yet run: a repeated request is answered with the first one's, which runs once. */
    private final Set<UUID> noted = ConcurrentHashMap.newKeySet();

    /**
     * What is to be imported.
     *
     * @param headings of the list of failed rows
     * @param digest of the file, which tells a repeated request from another
     */
    record Request(String kind, boolean dryRun, List<String> headings, long total, String digest) {}

    /** @throws ProblemException 409 while another import of the kind is under way in the organisation */
    @Writes
    Uni<ImportView> start(Request request, Caller caller) {
        List<String> headings = new ArrayList<>(request.headings());
        headings.add(Columns.REASON);
        ImportJob job = ImportJob.of(
                caller.organization(),
                request.kind(),
                caller.id(),
                request.dryRun(),
                CsvLine.of(headings),
                request.total());
        return Panache.getSession()
                .flatMap(session -> session.persist(job).flatMap(persisted -> session.flush()))
                .onFailure(ConstraintViolationException.class)
                .transform(another ->
                        ProblemException.of(ImportProblem.UNDER_WAY, "Wait until it has ended, or cancel it."))
                .invoke(() -> noted.add(job.id))
                .map(persisted -> ImportView.of(job));
    }

    /** Whether the import is to be run now; true once. */
    boolean isToBeRun(UUID id) {
        return noted.remove(id);
    }
}
