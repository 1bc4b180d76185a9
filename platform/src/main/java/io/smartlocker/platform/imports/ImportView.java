package io.smartlocker.platform.imports;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An import as the API shows it.
 *
 * @param total rows of the file
 * @param processed rows that were read, those that failed included
 * @param detail why the whole import failed, absent otherwise
 */
@RegisterForReflection
@Schema(name = "Import")
public record ImportView(
        UUID id,
        ImportState state,
        boolean dryRun,
        long processed,
        long total,
        long added,
        long changed,
        long unchanged,
        long failed,
        @Nullable String detail,
        Instant createdAt,
        @Nullable Instant finishedAt) {
    static ImportView of(ImportJob job) {
        return new ImportView(
                job.id,
                job.state,
                job.dryRun,
                job.processed,
                job.total,
                job.added,
                job.changed,
                job.unchanged,
                job.failed,
                job.detail,
                job.createdAt,
                job.finishedAt);
    }
}
