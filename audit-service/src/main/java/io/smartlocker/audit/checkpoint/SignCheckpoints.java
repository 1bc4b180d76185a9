package io.smartlocker.audit.checkpoint;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.audit.AuditConfig;
import io.smartlocker.platform.rounds.Round;
import io.smartlocker.platform.tracing.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Signs the end of every log that has grown since it was signed last. Replicas that do so at once sign the same. */
@ApplicationScoped
class SignCheckpoints {
    private static final Logger LOG = Logger.getLogger(SignCheckpoints.class);
    private static final int BATCH = 200;

    private final Checkpoints checkpoints;
    private final Signatures signatures;
    private final Round round;

    SignCheckpoints(Checkpoints checkpoints, Signatures signatures, AuditConfig config) {
        this.checkpoints = checkpoints;
        this.signatures = signatures;
        this.round = new Round("checkpoints", config.checkpoints().every(), this::signSome);
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

    private boolean signSome() throws Throwable {
        List<Statement> grown =
                VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(() -> grown().call(this::signAll)));
        if (!grown.isEmpty()) {
            EventLog.info(LOG, "logs signed", Map.of("logs", grown.size()));
        }
        return grown.size() == BATCH;
    }

    private Uni<Void> signAll(List<Statement> ends) {
        return Multi.createFrom()
                .iterable(ends)
                .onItem()
                .transformToUniAndConcatenate(checkpoints::add)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static Uni<List<Statement>> grown() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                select organization, position, hash from log_head head
                                where position > coalesce((select max(signed.position) from log_checkpoint signed
                                                           where signed.organization = head.organization), 0)
                                order by organization limit :most""", Object[].class)
                        .setParameter("most", BATCH)
                        .getResultList())
                .map(rows -> rows.stream().map(row -> statement(row, now)).toList());
    }

    private static Statement statement(Object[] row, Instant now) {
        return new Statement(Statement.Kind.HEAD, (UUID) row[0], ((Number) row[1]).longValue(), (byte[]) row[2], now);
    }
}
