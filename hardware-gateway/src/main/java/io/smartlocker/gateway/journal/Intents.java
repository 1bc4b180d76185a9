package io.smartlocker.gateway.journal;

import io.smartlocker.contracts.UuidV7;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All intents of the last while. */
@Singleton
public final class Intents {
    private final Journal journal;
    private final SealedTable<Intent> bodies;

    public Intents(Journal journal) {
        this.journal = journal;
        bodies = new SealedTable<>(journal, "intent", "id", "body", Intent.class);
    }

    /** Writes the intent as it now is into the transaction. */
    public void save(Connection connection, Intent intent) throws SQLException {
        String sql = "insert into intent values (?, ?, ?, ?)"
                + " on conflict (id) do update set state = excluded.state, body = excluded.body";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, intent.id().toString());
            insert.setString(2, intent.state().name());
            insert.setString(3, Instant.now().toString());
            insert.setBytes(4, bodies.seal(intent.id().toString(), intent));
            insert.executeUpdate();
        }
    }

    public Optional<Intent> find(UUID id) {
        return bodies.read("where id = ?", id.toString()).stream().findFirst();
    }

    /** Those whose outcome is not known, oldest first: at start, those that a crash interrupted. */
    public List<Intent> unfinished() {
        return bodies.read("where state in ('INTENDED', 'FIRED', 'OPENED') order by id");
    }

    /** Forgets ended intents from before the given time. Their ids are of when they began, so that no others are looked at. */
    public void forgetBefore(Instant time) {
        journal.change(connection -> {
            String sql = "delete from intent where id < ? and created_at < ?"
                    + " and state in ('DONE', 'JAMMED', 'CANCELLED', 'UNKNOWN')";
            try (PreparedStatement delete = connection.prepareStatement(sql)) {
                delete.setString(1, UuidV7.at(time).toString());
                delete.setString(2, time.toString());
                delete.executeUpdate();
            }
        });
    }
}
