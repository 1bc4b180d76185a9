package io.smartlocker.platform.imports;

import io.smartlocker.contracts.UuidV7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One file being read in. */
@Entity
@Table(name = "import_job")
class ImportJob {
    @Id
    UUID id;

    UUID organization;
    /** What is read in; see {@link RowWriter#things}. */
    String kind;

    @Column(name = "created_by")
    UUID createdBy;

    @Column(name = "dry_run")
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

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "alive_at")
    Instant aliveAt;

    @Column(name = "finished_at")
    @Nullable
    Instant finishedAt;

    static ImportJob of(UUID organization, String kind, UUID createdBy, boolean dryRun, String header, long total) {
        ImportJob job = new ImportJob();
        job.id = UuidV7.next();
        job.organization = organization;
        job.kind = kind;
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
