package io.smartlocker.audit.log;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.rounds.Round;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes the log's partitions, one for each month in which something is recorded, long before they are needed. A fact that is
 * told late stands in the month in which we heard of it, where its place in the chain is.
 */
@ApplicationScoped
class LogMonths {
    private static final Duration PACE = Duration.ofHours(1);
    private static final int AHEAD = 2;

    private final Set<YearMonth> ready = ConcurrentHashMap.newKeySet();
    private final Round round = new Round("log-months", PACE, this::prepareAhead);

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
        round.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        round.stop();
    }

    /** Sees to it, in the transaction under way, that there is a partition for what is recorded now. */
    Uni<Void> require(Instant now) {
        return ready.contains(month(now)) ? Uni.createFrom().voidItem() : make(now);
    }

    private boolean prepareAhead() throws Throwable {
        Instant now = Instant.now();
        for (int months = 0; months <= AHEAD; months++) {
            YearMonth month = month(now).plusMonths(months);
            Instant begin = month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
            VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(() -> make(begin)));
            ready.add(month);
        }
        return false;
    }

    private static Uni<Void> make(Instant moment) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("select add_log_month(:moment)", String.class)
                        .setParameter("moment", moment)
                        .getSingleResult())
                .replaceWithVoid();
    }

    private static YearMonth month(Instant moment) {
        return YearMonth.from(moment.atOffset(ZoneOffset.UTC));
    }
}
