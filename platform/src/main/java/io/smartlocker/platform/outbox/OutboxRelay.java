package io.smartlocker.platform.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/**
 * Sends what stands in the outbox, in order, and deletes it after the broker's acknowledgement. A crash in between sends
 * again; consumers drop what they have seen. One replica of a service does so at a time.
 */
@ApplicationScoped
class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;
    private static final Duration SAFETY_POLL = Duration.ofSeconds(1);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration TIDY_EVERY = Duration.ofHours(1);

    private final AgroalDataSource database;
    private final OutboxSender sender;
    private final RelayBell bell;
    private final OutboxNotices notices;
    private final MissingTopics missingTopics;
    private final List<SentListener> listeners;
    private final Thread thread = Thread.ofPlatform().name("outbox-relay").unstarted(this::relay);
    private volatile boolean running = true;
    private Instant tidied = Instant.MIN;
    private Duration pause = SHORTEST_PAUSE;

    OutboxRelay(
            AgroalDataSource database,
            OutboxSender sender,
            RelayBell bell,
            OutboxNotices notices,
            MissingTopics missingTopics,
            @All List<SentListener> listeners) {
        this.database = database;
        this.sender = sender;
        this.bell = bell;
        this.notices = notices;
        this.missingTopics = missingTopics;
        this.listeners = listeners;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        thread.interrupt();
        thread.join(Duration.ofSeconds(5));
    }

    private void relay() {
        while (running) {
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(true);
                try (OutboxTable outbox = new OutboxTable(connection)) {
                    relay(outbox);
                }
            } catch (SQLException | SendFailed e) {
                LOG.warnf("Messages wait in the outbox, next try in %s: %s", pause, e.getMessage());
                waitAbout(pause);
                pause = longer(pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void relay(OutboxTable outbox) throws SQLException, SendFailed, InterruptedException {
        while (running && !outbox.lock()) {
            bell.await(SAFETY_POLL);
        }
        Thread listener = Thread.ofVirtual().name("outbox-notices").start(() -> notices.listen(bell));
        bell.relayIsHere(true);
        try {
            sendWhatComes(outbox);
        } finally {
            bell.relayIsHere(false);
            listener.interrupt();
        }
    }

    private void sendWhatComes(OutboxTable outbox) throws SQLException, SendFailed, InterruptedException {
        while (running) {
            missingTopics.lookAgain();
            Set<String> missing = missingTopics.names();
            List<OutboxTable.Pending> pending = outbox.next(BATCH, missing);
            if (!pending.isEmpty()) {
                send(pending, outbox);
            }
            pause = SHORTEST_PAUSE;
            tellMissing(missing);
            if (pending.size() < BATCH) {
                tidy(outbox);
                // What was committed since the reading has rung the bell; without a ring there is nothing to look for.
                bell.await(SAFETY_POLL);
            }
        }
    }

    private void send(List<OutboxTable.Pending> pending, OutboxTable outbox)
            throws SQLException, SendFailed, InterruptedException {
        Instant at = Instant.now();
        List<OutboxTable.Pending> sent = sender.send(pending);
        outbox.delete(sent);
        tell(sent, at);
    }

    private void tell(List<OutboxTable.Pending> sent, Instant at) {
        if (!listeners.isEmpty()) {
            List<SentListener.Sent> messages = sent.stream()
                    .map(message -> new SentListener.Sent(message.topic(), message.subject(), at))
                    .toList();
            listeners.forEach(listener -> listener.sent(messages));
        }
    }

    private void tellMissing(Set<String> before) {
        Set<String> news = new HashSet<>(missingTopics.names());
        news.removeAll(before);
        if (!news.isEmpty()) {
            listeners.forEach(listener -> listener.missing(news));
        }
    }

    private void tidy(OutboxTable outbox) throws SQLException {
        Instant now = Instant.now();
        if (tidied.isBefore(now.minus(TIDY_EVERY))) {
            outbox.tidy();
            tidied = now;
        }
    }

    private void waitAbout(Duration pause) {
        try {
            bell.await(pause.plusMillis(ThreadLocalRandom.current().nextLong(100)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }
}
