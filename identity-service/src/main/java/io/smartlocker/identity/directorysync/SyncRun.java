package io.smartlocker.identity.directorysync;

import io.smartlocker.contracts.UuidV7;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One run of a directory sync, and its report. */
@Entity
@Table(name = "directory_sync_run")
class SyncRun {
    @Id
    UUID id;

    UUID sync;

    @Enumerated(EnumType.STRING)
    RunState state;

    boolean dryRun;

    /** Whether everything was compared, or only what had changed. */
    boolean complete;

    long added;
    long changed;
    long deactivated;
    long reactivated;
    long unchanged;
    long failed;

    @Nullable
    String detail;

    /** A list of {@link SyncRunView.Failure}, written. */
    String failures;

    Instant startedAt;
    Instant aliveAt;

    @Nullable
    Instant finishedAt;

    static SyncRun of(DirectorySync sync, boolean dryRun) {
        SyncRun run = new SyncRun();
        run.id = UuidV7.next();
        run.sync = sync.id;
        run.state = RunState.RUNNING;
        run.dryRun = dryRun;
        run.failures = "[]";
        run.startedAt = DirectorySync.now();
        run.aliveAt = run.startedAt;
        return run;
    }
}
