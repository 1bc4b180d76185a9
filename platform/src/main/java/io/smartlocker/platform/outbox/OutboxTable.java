package io.smartlocker.platform.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The outbox as the relay sees it, on a connection of its own. */
final class OutboxTable implements AutoCloseable {
    private final Connection connection;

    OutboxTable(Connection connection) {
        this.connection = connection;
    }

    /** A row to be sent. */
    record Pending(
            long position,
            UUID id,
            String topic,
            String key,
            String type,
            UUID organization,
            String subject,
            Instant time,
            @Nullable String traceParent,
            @Nullable String payload) {}

    /** Becomes the one relay of this schema; false while another is. */
    boolean lock() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                        "select pg_try_advisory_lock(hashtext('outbox-relay'), hashtext(current_schema()))");
                ResultSet result = statement.executeQuery()) {
            if (!result.next() || !result.getBoolean(1)) {
                return false;
            }
        }
        // The table is empty nearly always, so that PostgreSQL takes it for that, and reads all of a backlog for each
        // batch.
        execute("set enable_seqscan = off");
        return true;
    }

    /** Is the relay no longer. The lock would stay with the connection, which goes back to the pool, and with nobody in it. */
    @Override
    public void close() throws SQLException {
        execute("reset enable_seqscan");
        try (PreparedStatement statement = connection.prepareStatement(
                "select pg_advisory_unlock(hashtext('outbox-relay'), hashtext(current_schema()))")) {
            statement.execute();
        }
    }

    /** @param except topics whose messages are to wait */
    List<Pending> next(int atMost, Set<String> except) throws SQLException {
        String where = except.isEmpty() ? "" : " where aggregatetype <> all(?)";
        try (PreparedStatement statement = connection.prepareStatement("""
                select position, id, aggregatetype, aggregateid, type, organization, subject, "timestamp", traceparent,
                       payload
                from outbox""" + where + " order by position limit ?")) {
            int parameter = 1;
            if (!except.isEmpty()) {
                statement.setArray(parameter++, connection.createArrayOf("text", except.toArray()));
            }
            statement.setInt(parameter, atMost);
            try (ResultSet rows = statement.executeQuery()) {
                List<Pending> pending = new ArrayList<>();
                while (rows.next()) {
                    pending.add(pending(rows));
                }
                return pending;
            }
        }
    }

    void delete(List<Pending> sent) throws SQLException {
        Array positions = connection.createArrayOf(
                "bigint", sent.stream().map(Pending::position).toArray());
        try (PreparedStatement statement = connection.prepareStatement("delete from outbox where position = any(?)")) {
            statement.setArray(1, positions);
            statement.executeUpdate();
        }
    }

    /** Forgets what no repetition can reach any more. */
    void tidy() throws SQLException {
        for (String statement : List.of(
                "delete from inbox where received_at < now() - interval '8 days'",
                "delete from idempotency_key where created_at < now() - interval '24 hours'")) {
            execute(statement);
        }
    }

    private void execute(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    private static Pending pending(ResultSet row) throws SQLException {
        Timestamp time = row.getTimestamp("timestamp");
        return new Pending(
                row.getLong("position"),
                row.getObject("id", UUID.class),
                row.getString("aggregatetype"),
                row.getString("aggregateid"),
                row.getString("type"),
                row.getObject("organization", UUID.class),
                row.getString("subject"),
                time.toInstant(),
                row.getString("traceparent"),
                row.getString("payload"));
    }
}
