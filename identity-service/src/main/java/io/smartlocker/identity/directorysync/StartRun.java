package io.smartlocker.identity.directorysync;

import com.unboundid.ldap.sdk.LDAPException;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.IdentityConfig;
import io.smartlocker.identity.IdentityProblem;
import io.smartlocker.identity.user.Upsert.Result;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.tracing.EventLog;
import io.smartlocker.platform.writing.BackgroundTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;

/** Begins runs, one of each sync at a time, and writes down how they ended. */
@ApplicationScoped
class StartRun {
    private static final Logger LOG = Logger.getLogger(StartRun.class);

    private final RunSync runSync;
    private final DirectorySyncs syncs;
    private final SyncRuns runs;
    private final Outbox outbox;
    private final BackgroundTransaction transaction;
    private final Duration silence;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("directory-sync").daemon().factory());

    StartRun(
            RunSync runSync,
            DirectorySyncs syncs,
            SyncRuns runs,
            Outbox outbox,
            BackgroundTransaction transaction,
            IdentityConfig config) {
        this.runSync = runSync;
        this.syncs = syncs;
        this.runs = runs;
        this.outbox = outbox;
        this.transaction = transaction;
        this.silence = config.directories().silence();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.shutdownNow();
    }

    /**
     * Notes a run in the transaction under way; {@link #goOn} begins it after the commit.
     *
     * @throws ProblemException 409 while another is under way
     */
    Uni<SyncRun> note(DirectorySync sync, boolean dryRun) {
        SyncRun run = SyncRun.of(sync, dryRun);
        return runs.interrupt(sync.id, silence)
                .flatMap(interrupted -> Panache.getSession())
                .flatMap(session -> session.persist(run).flatMap(persisted -> session.flush()))
                .onFailure(ConstraintViolationException.class)
                .transform(another -> ProblemException.of(IdentityProblem.RUN_UNDER_WAY, "Wait until it has ended."))
                .replaceWith(run);
    }

    void goOn(UUID sync, UUID organization, UUID run, boolean dryRun) {
        worker.execute(() -> {
            try {
                run(transaction.run(() -> syncs.require(sync, organization)), run, dryRun);
            } catch (RuntimeException e) {
                // It is taken to have died when it has not been heard of for long enough.
                LOG.errorf(e, "The run %s was left", run);
            }
        });
    }

    private void run(DirectorySync sync, UUID run, boolean dryRun) {
        RunSync.Ended ended;
        try {
            ended = runSync.run(sync, run, dryRun);
        } catch (LDAPException e) {
            ended = failed(e.getResultCode() + ": " + e.getMessage());
        } catch (RuntimeException e) {
            LOG.errorf(e, "The run %s failed", run);
            ended = failed("Something went wrong on our side; it is in our log.");
        }
        RunSync.Ended outcome = ended;
        transaction.run(() -> write(sync, run, dryRun, outcome));
        EventLog.info(
                LOG,
                "directory sync ended",
                Map.of("sync", sync.id, "run", run, "state", outcome.state(), "organization", sync.organization));
    }

    private static RunSync.Ended failed(String detail) {
        return new RunSync.Ended(RunState.FAILED, false, new SyncReport(), detail, Optional.empty());
    }

    private Uni<Void> write(DirectorySync sync, UUID id, boolean dryRun, RunSync.Ended ended) {
        SyncReport report = ended.report();
        return runs.require(id, sync.id)
                .invoke(run -> {
                    run.state = ended.state();
                    run.complete = ended.complete();
                    run.added = report.count(Result.ADDED);
                    run.changed = report.count(Result.CHANGED);
                    run.deactivated = report.count(Result.DEACTIVATED);
                    run.reactivated = report.count(Result.REACTIVATED);
                    run.unchanged = report.count(Result.UNCHANGED);
                    run.failed = report.count(Result.FAILED);
                    run.detail = ended.detail();
                    run.failures = runs.write(report.failures());
                    run.finishedAt = DirectorySync.now();
                })
                .flatMap(run -> dryRun
                        ? Uni.createFrom().voidItem()
                        : tell(sync, run).flatMap(told -> follow(sync, ended, run)));
    }

    private Uni<Void> tell(DirectorySync sync, SyncRun run) {
        Deed deed = Deed.bySystem(sync.organization);
        Map<String, String> details = Map.of(
                "sync", sync.id.toString(),
                "run", run.id.toString(),
                "added", Long.toString(run.added),
                "changed", Long.toString(run.changed),
                "deactivated", Long.toString(run.deactivated),
                "reactivated", Long.toString(run.reactivated),
                "failed", Long.toString(run.failed));
        return outbox.add(
                run.state == RunState.DONE
                        ? deed.done("users.synchronised", Subject.Kind.ORGANIZATION, sync.organization, details)
                        : deed.refused(
                                "users.synchronisation-stopped",
                                Subject.Kind.ORGANIZATION,
                                sync.organization,
                                details));
    }

    /** Moves on only when everybody was written: who failed would not be told of again. */
    private Uni<Void> follow(DirectorySync sync, RunSync.Ended ended, SyncRun run) {
        if (run.state != RunState.DONE || run.failed > 0) {
            return Uni.createFrom().voidItem();
        }
        return Panache.getSession().flatMap(session -> session.createNativeQuery("""
                        update directory_sync set cursor_usn = :usn, cursor_invocation = :invocation,
                            full_at = case when :complete then now() else full_at end
                        where id = :id and version = :version""")
                .setParameter("usn", ended.version().map(Directory.Version::usn).orElse(0L))
                .setParameter(
                        "invocation",
                        ended.version().map(Directory.Version::invocation).orElse(""))
                .setParameter("complete", run.complete)
                .setParameter("id", sync.id)
                .setParameter("version", sync.version)
                .executeUpdate()
                .replaceWithVoid());
    }
}
