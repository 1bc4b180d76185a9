package io.smartlocker.audit.log;

import io.smartlocker.audit.Facts;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.testing.Backends;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes the first entries of a log as the service would have written them at another time. */
public final class Past {
    private Past() {}

    /** The activities, all of them recorded at one moment. */
    public static void log(Facts facts, Instant recordedAt, Stream<Activity> activities) throws SQLException {
        try (Connection connection = DriverManager.getConnection(Backends.jdbcUrl() + "&currentSchema=audit");
                PreparedStatement insert = connection.prepareStatement("""
                        insert into log_entry (organization, position, recorded_at, id, at, actor_kind, actor_id, type,
                            subject_kind, subject_id, result, details, hash)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            connection.setAutoCommit(false);
            execute(connection, "select add_log_month('" + recordedAt + "')");
            LogHead head = LogHead.before(facts.organization);
            for (Activity activity : (Iterable<Activity>) activities::iterator) {
                String details = Contracts.write(new TreeMap<>(activity.details()));
                LogEntry entry = LogEntry.after(head, activity, details, recordedAt);
                add(insert, entry);
                head = LogHead.at(entry);
            }
            insert.executeBatch();
            execute(connection, """
                    insert into logged_activity select id, organization, position, recorded_at from log_entry
                    where organization = '%1$s';
                    insert into log_type select distinct organization, type from log_entry where organization = '%1$s';
                    insert into log_head select organization, position, hash from log_entry
                    where organization = '%1$s' order by position desc limit 1""".formatted(facts.organization));
            connection.commit();
        }
    }

    private static void add(PreparedStatement insert, LogEntry entry) throws SQLException {
        Object[] values = {
            entry.organization,
            entry.position,
            Timestamp.from(entry.recordedAt),
            entry.id,
            Timestamp.from(entry.at),
            entry.actorKind,
            entry.actorId,
            entry.type,
            entry.subjectKind,
            entry.subjectId,
            entry.result,
            entry.details,
            entry.hash
        };
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
