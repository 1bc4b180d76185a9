package io.smartlocker.gateway.journal;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;

/** How far each topic was read, written in the same transaction as what the reading changed. */
@Singleton
public final class Offsets {
    private final Journal journal;

    public Offsets(Journal journal) {
        this.journal = journal;
    }

    /** The next record to read of the topic's only partition. */
    public OptionalLong next(String topic) {
        return journal.read(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select next from kafka_offset where topic = ?")) {
                select.setString(1, topic);
                try (ResultSet rows = select.executeQuery()) {
                    return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
                }
            }
        });
    }

    public void store(Connection connection, String topic, long next) throws SQLException {
        String sql = "insert into kafka_offset values (?, ?) on conflict (topic) do update set next = excluded.next";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, topic);
            insert.setLong(2, next);
            insert.executeUpdate();
        }
    }

    /** Has the topic read from its beginning again. */
    public void forget(Connection connection, String topic) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from kafka_offset where topic = ?")) {
            delete.setString(1, topic);
            delete.executeUpdate();
        }
    }
}
