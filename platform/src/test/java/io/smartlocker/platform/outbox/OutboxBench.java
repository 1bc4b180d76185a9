package io.smartlocker.platform.outbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.bench.Pace;
import io.smartlocker.testing.bench.Report;
import io.smartlocker.testing.bench.Sample;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/**
 * How long a message lies in the outbox, and how many a second leave it. Not a test by its name, so that only
 * {@code ./run bench} runs it. {@code -Dbench.backlog} says how many wait at once, and then ten times as many;
 * {@code -Dbench.seconds} how long it is written at a pace.
 */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class OutboxBench {
    private static final int BACKLOG = Integer.getInteger("bench.backlog", 30_000);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 20);
    private static final Duration NOW_AND_THEN = Duration.ofMillis(50);
    private static final Duration FIVE_HUNDRED_A_SECOND = Duration.ofMillis(2);

    private final UUID organization = UUID.randomUUID();

    @Inject
    Outbox outbox;

    @Inject
    RelayBell bell;

    @Test
    void measure() throws Exception {
        Report report = Report.begin();
        try (BareOutbox bare = new BareOutbox(Contracts.write(activity()))) {
            bare.latencies(times(FIVE_HUNDRED_A_SECOND), FIVE_HUNDRED_A_SECOND);
            latencies(FIVE_HUNDRED_A_SECOND);
            latencies(report, bare, "idle", NOW_AND_THEN, "p50 ≤ 10 ms");
            Sample before = latencies(report, bare, "500/s", FIVE_HUNDRED_A_SECOND, "p99 ≤ 100 ms");
            drained(BACKLOG);
            double few = drained(report, bare, BACKLOG, "≥ 5,000/s");
            double many = drained(report, bare, 10 * BACKLOG, "≥ 5,000/s, at most 20 % less than that");
            report.row("outbox: a backlog ten times as long", Report.percent(many, few) + " of the rate", "≥ 80 %");
            vacuum();
            Sample after = latencies(report, bare, "500/s, after so many rows", FIVE_HUNDRED_A_SECOND, "p99 ≤ 100 ms");
            report.row(
                    "outbox: after so many rows, compared with before",
                    "p50 " + Report.times(nanos(after), nanos(before)) + " times as long",
                    "≤ 1.2 times");
        }
        report.end();
    }

    private Sample latencies(Report report, BareOutbox bare, String when, Duration pace, String bar) throws Exception {
        Sample peer = bare.latencies(times(pace), pace);
        Sample ours = latencies(pace);
        report.row(
                "outbox: row written → in a consumer's hand, " + when,
                ours + "; a bare INSERT, then a bare producer " + peer + "; p50 "
                        + Report.times(nanos(ours), nanos(peer)) + " times as long",
                bar);
        return ours;
    }

    private Sample latencies(Duration pace) {
        int count = times(pace);
        try (OutboxWatch watch = new OutboxWatch(Topics.ACTIVITY, organization);
                ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Sample> taken = CompletableFuture.supplyAsync(() -> watch.latencies(count));
            Pace.keep(count, pace, number -> writers.execute(this::write));
            return taken.join();
        }
    }

    /** As a writing use case does. */
    private void write() {
        try {
            VertxContextSupport.subscribeAndAwait(
                    () -> Panache.withTransaction(() -> outbox.add(activity())).invoke(bell::ring));
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private double drained(Report report, BareOutbox bare, int count, String bar) throws SQLException, IOException {
        double read = bare.readAndDeleted(count);
        double sent = bare.sent(count);
        // The relay does one after the other, since a row may only go when the broker has its message.
        double peer = 1 / (1 / read + 1 / sent);
        double ours = drained(count);
        report.row(
                String.format(Locale.ROOT, "outbox: a backlog of %,d leaves", count),
                Report.perSecond(ours) + "; a bare producer " + Report.perSecond(sent) + ", rows read and deleted "
                        + Report.perSecond(read) + ", both in turn " + Report.perSecond(peer) + "; "
                        + Report.percent(ours, peer) + " of that",
                bar);
        return ours;
    }

    /** From the commit of all at once until the last is in a consumer's hand. */
    private double drained(int count) throws SQLException {
        UUID told = UUID.randomUUID();
        OutboxMessage message = Outbox.message(activity());
        try (OutboxWatch watch = new OutboxWatch(Topics.ACTIVITY, told);
                Connection database = DriverManager.getConnection(Backends.jdbcUrl() + "&currentSchema=platform_test");
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.executeUpdate(String.format(
                    "insert into outbox (id, aggregatetype, aggregateid, type, organization, subject, payload)"
                            + " select gen_random_uuid(), '%s', gen_random_uuid()::text, '%s', '%s', '%s', '%s'"
                            + " from generate_series(1, %d)",
                    message.topic(), message.type(), told, message.subject(), message.payload(), count));
            long begin = System.nanoTime();
            database.commit();
            bell.ring();
            watch.await(count);
            return count / ((System.nanoTime() - begin) / 1e9);
        }
    }

    /** What PostgreSQL does by itself within a minute. */
    private static void vacuum() throws SQLException {
        try (Connection database = DriverManager.getConnection(Backends.jdbcUrl() + "&currentSchema=platform_test");
                Statement statement = database.createStatement()) {
            statement.execute("vacuum outbox");
        }
    }

    private Activity activity() {
        return new Activity(
                UuidV7.next(),
                organization,
                Instant.now(),
                Activity.Actor.user(UUID.randomUUID()),
                "bay.opened",
                new Activity.Subject(Activity.Subject.Kind.BAY, UUID.randomUUID()),
                Activity.Result.SUCCESS,
                Map.of("purpose", "TAKE"));
    }

    private static int times(Duration pace) {
        return (int) Duration.ofSeconds(SECONDS).dividedBy(pace);
    }

    private static double nanos(Sample sample) {
        return sample.quantile(0.5).toNanos();
    }
}
