package io.smartlocker.identity.directorysync;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The report of a run.
 *
 * @param complete whether everything was compared; otherwise only what the directory said had changed
 * @param failures the first thousand
 */
@RegisterForReflection
@Schema(name = "DirectorySyncRun")
record SyncRunView(
        UUID id,
        RunState state,
        boolean dryRun,
        boolean complete,
        long added,
        long changed,
        long deactivated,
        long reactivated,
        long unchanged,
        long failed,
        @Nullable String detail,
        List<Failure> failures,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    /**
     * Somebody who could not be written.
     *
     * @param entry distinguished name in the directory
     */
    @RegisterForReflection
    @Schema(name = "DirectorySyncFailure")
    record Failure(String entry, String reason) {}

    static SyncRunView of(SyncRun run, List<Failure> failures) {
        return new SyncRunView(
                run.id,
                run.state,
                run.dryRun,
                run.complete,
                run.added,
                run.changed,
                run.deactivated,
                run.reactivated,
                run.unchanged,
                run.failed,
                run.detail,
                failures,
                run.startedAt,
                run.finishedAt);
    }
}
