package io.smartlocker.identity.imports;

import io.smartlocker.contracts.UuidV7;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One file of people being read in. */
@Entity
@Table(name = "import_job")
class ImportJob {
    @Id
    UUID id;

    UUID organization;
    UUID createdBy;
    boolean dryRun;

    @Enumerated(EnumType.STRING)
    ImportState state;

    /** The first line of the list of failed rows. */
    String header;

    long total;
    long processed;
    long added;
    long changed;
    long unchanged;
    long failed;

    @Nullable
    String detail;

    Instant createdAt;
    Instant aliveAt;

    @Nullable
    Instant finishedAt;

    static ImportJob of(UUID organization, UUID createdBy, boolean dryRun, String header, long total) {
        ImportJob job = new ImportJob();
        job.id = UuidV7.next();
        job.organization = organization;
        job.createdBy = createdBy;
        job.dryRun = dryRun;
        job.state = ImportState.QUEUED;
        job.header = header;
        job.total = total;
        job.createdAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        job.aliveAt = job.createdAt;
        return job;
    }
}
