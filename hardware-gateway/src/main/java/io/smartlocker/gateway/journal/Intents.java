package io.smartlocker.gateway.journal;

import io.smartlocker.contracts.Contracts;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All intents of the last while. */
@Singleton
public final class Intents {
    private final Journal journal;

    public Intents(Journal journal) {
        this.journal = journal;
    }

    /** Writes the intent as it now is into the transaction. */
    public void save(Connection connection, Intent intent) throws SQLException {
        String sql = "insert into intent values (?, ?, ?, ?)"
                + " on conflict (id) do update set state = excluded.state, body = excluded.body";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, intent.id().toString());
            insert.setString(2, intent.state().name());
            insert.setString(3, Instant.now().toString());
            insert.setBytes(4, journal.seal().seal(place(intent.id().toString()), Contracts.write(intent)));
            insert.executeUpdate();
        }
    }

    public Optional<Intent> find(UUID id) {
        return journal.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement("select id, body from intent where id = ?")) {
                select.setString(1, id.toString());
                return intents(select).stream().findFirst();
            }
        });
    }

    /** Those whose outcome is not known, oldest first: at start, those that a crash interrupted. */
    public List<Intent> unfinished() {
        return journal.read(connection -> {
            String sql = "select id, body from intent where state in ('INTENDED', 'FIRED', 'OPENED') order by id";
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                return intents(select);
            }
        });
    }

    /** Forgets ended intents from before the given time. */
    public void forgetBefore(Instant time) {
        journal.change(connection -> {
            String sql =
                    "delete from intent where created_at < ? and state in ('DONE', 'JAMMED', 'CANCELLED', 'UNKNOWN')";
            try (PreparedStatement delete = connection.prepareStatement(sql)) {
                delete.setString(1, time.toString());
                delete.executeUpdate();
            }
        });
    }

    private static String place(String id) {
        return "intent " + id;
    }

    private List<Intent> intents(PreparedStatement select) throws SQLException {
        List<Intent> intents = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                String body = journal.seal().open(place(rows.getString(1)), rows.getBytes(2));
                intents.add(Contracts.read(body, Intent.class));
            }
        }
        return intents;
    }
}
