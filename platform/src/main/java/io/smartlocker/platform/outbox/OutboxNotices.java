package io.smartlocker.platform.outbox;

import io.agroal.api.AgroalDataSource;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Wakes the relay of another replica. The notice is sent after the commit and on its own, since PostgreSQL serialises the
 * commits of transactions that notify; notices that come while one is under way become one more.
 */
@ApplicationScoped
class OutboxNotices {
    private static final Logger LOG = Logger.getLogger(OutboxNotices.class);
    private static final int LISTEN_MILLIS = 60_000;

    private final Pool pool;
    private final AgroalDataSource database;
    private final String channel;
    private final AtomicBoolean underWay = new AtomicBoolean();
    private final AtomicBoolean again = new AtomicBoolean();

    OutboxNotices(Pool pool, AgroalDataSource database, @ConfigProperty(name = "smartlocker.schema") String schema) {
        this.pool = pool;
        this.database = database;
        this.channel = "outbox_" + schema;
    }

    /** Tells whoever relays that something was committed. */
    void tell() {
        again.set(true);
        if (underWay.compareAndSet(false, true)) {
            send();
        }
    }

    private void send() {
        again.set(false);
        pool.query("notify " + channel).execute().subscribe().with(sent -> next(), failed -> {
            LOG.debugf("The relay was not told and finds out by itself: %s", failed);
            underWay.set(false);
        });
    }

    private void next() {
        if (again.get()) {
            send();
        } else {
            underWay.set(false);
        }
    }

    /** Rings the bell for every notice, until the thread is interrupted or the connection breaks. */
    void listen(RelayBell bell) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute("listen " + channel);
            PGConnection postgres = connection.unwrap(PGConnection.class);
            while (!Thread.currentThread().isInterrupted()) {
                if (postgres.getNotifications(LISTEN_MILLIS).length > 0) {
                    bell.wake();
                }
            }
        } catch (SQLException e) {
            LOG.debugf("Notices are not heard for now; the relay polls: %s", e);
        }
    }
}
