package io.smartlocker.audit.retention;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.smartlocker.audit.AuditConfig;
import io.smartlocker.audit.Deed;
import io.smartlocker.audit.checkpoint.Checkpoint;
import io.smartlocker.audit.checkpoint.Checkpoints;
import io.smartlocker.audit.checkpoint.Signatures;
import io.smartlocker.audit.checkpoint.Statement;
import io.smartlocker.audit.log.VerifyLog;
import io.smartlocker.audit.retention.CutEntries.Last;
import io.smartlocker.audit.retention.Retentions.Limited;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.RelayBell;
import io.smartlocker.platform.rounds.Round;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Removes entries whose time is over. First it is signed that the log is cut off at a certain place, and only then go the
 * entries up to there, so that the chain can be verified from that place on. What does not hold is not removed: it is
 * evidence.
 */
@ApplicationScoped
class CutLogs {
    private static final Logger LOG = Logger.getLogger(CutLogs.class);

    private final Retentions retentions;
    private final CutEntries entries;
    private final Checkpoints checkpoints;
    private final Signatures signatures;
    private final VerifyLog verifyLog;
    private final EmptyMonths emptyMonths;
    private final Outbox outbox;
    private final RelayBell bell;
    private final AuditConfig.Retention config;
    private final Round round;

    CutLogs(
            Retentions retentions,
            CutEntries entries,
            Checkpoints checkpoints,
            Signatures signatures,
            VerifyLog verifyLog,
            EmptyMonths emptyMonths,
            Outbox outbox,
            RelayBell bell,
            AuditConfig config) {
        this.retentions = retentions;
        this.entries = entries;
        this.checkpoints = checkpoints;
        this.signatures = signatures;
        this.verifyLog = verifyLog;
        this.emptyMonths = emptyMonths;
        this.outbox = outbox;
        this.bell = bell;
        this.config = config.retention();
        this.round = new Round("log-retention", config.retention().every(), this::cutAll);
    }

    void start(@Observes StartupEvent event) {
        if (signatures.canSign()) {
            round.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (signatures.canSign()) {
            round.stop();
        }
    }

    private boolean cutAll() throws Throwable {
        for (Limited limited : inTransaction(retentions::limited)) {
            cut(limited);
        }
        emptyMonths.drop();
        return false;
    }

    private void cut(Limited limited) throws Throwable {
        UUID organization = limited.organization();
        Instant moment = YearMonth.now(ZoneOffset.UTC)
                .minusMonths(limited.months())
                .atDay(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        long before = cutPosition(organization);
        Optional<Last> last = inTransaction(() -> entries.lastBefore(organization, moment));
        if (last.filter(found -> found.position() > before).isPresent()) {
            sign(limited, last.get());
        }
        long until = cutPosition(organization);
        while (until > 0 && inTransaction(() -> entries.remove(organization, until, config.batch())) > 0) {
            // The next batch may go as well.
        }
    }

    private long cutPosition(UUID organization) throws Throwable {
        return inTransaction(() -> checkpoints.cut(organization))
                .map(Checkpoint::position)
                .orElse(0L);
    }

    private void sign(Limited limited, Last last) throws Throwable {
        boolean holds = VertxContextSupport.subscribeAndAwait(
                () -> verifyLog.holdsUpTo(limited.organization(), last.position(), last.hash()));
        if (!holds) {
            LOG.errorf("The log of %s does not hold and is not cut off", limited.organization());
            return;
        }
        inTransaction(() -> retentions
                .holdTo(limited)
                .flatMap(still -> still
                        ? checkpoints.add(cut(limited, last)).flatMap(signed -> outbox.add(told(limited, last)))
                        : Uni.createFrom().voidItem()));
        bell.ring();
    }

    private static Statement cut(Limited limited, Last last) {
        return new Statement(
                Statement.Kind.CUT,
                limited.organization(),
                last.position(),
                last.hash(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    private static Activity told(Limited limited, Last last) {
        return Deed.bySystem(limited.organization())
                .done(
                        "log.cut",
                        new Subject(Subject.Kind.ORGANIZATION, limited.organization()),
                        Map.of(
                                "position", Long.toString(last.position()),
                                "months", Integer.toString(limited.months())));
    }

    private static <T> T inTransaction(Supplier<Uni<T>> work) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(work));
    }
}
