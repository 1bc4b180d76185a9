package io.smartlocker.gateway.journal;

import io.smartlocker.contracts.kiosk.KioskFact.CommandOutcome;
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
import org.jspecify.annotations.Nullable;

/** The commands this kiosk has seen, each with its first result, so that none is ever carried out twice. */
@Singleton
public final class Commands {
    private final Journal journal;

    public Commands(Journal journal) {
        this.journal = journal;
    }

    /**
     * A command that was seen.
     *
     * @param bay absent when it concerns the kiosk as a whole
     * @param outcome absent while it runs
     */
    public record Seen(
            UUID id,
            @Nullable UUID bay,
            @Nullable CommandOutcome outcome,
            @Nullable String result) {}

    /** Remembers a command in the transaction; answers what is known when it was seen before. */
    public Optional<Seen> remember(Connection connection, UUID id, @Nullable UUID bay, Instant now)
            throws SQLException {
        Optional<Seen> before = find(connection, id);
        if (before.isEmpty()) {
            String sql = "insert into command (id, bay, received_at) values (?, ?, ?)";
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                insert.setString(1, id.toString());
                insert.setString(2, bay == null ? null : bay.toString());
                insert.setString(3, now.toString());
                insert.executeUpdate();
            }
        }
        return before;
    }

    /** Writes the first result into the transaction and answers true; a later one changes nothing and answers false. */
    public boolean finish(Connection connection, UUID id, CommandOutcome outcome, String result) throws SQLException {
        String sql = "update command set outcome = ?, result = ? where id = ? and outcome is null";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, outcome.name());
            update.setString(2, result);
            update.setString(3, id.toString());
            return update.executeUpdate() == 1;
        }
    }

    /** Those without a result: at start, those that a crash interrupted. */
    public List<Seen> unfinished() {
        return journal.read(connection -> {
            String sql = "select id, bay, outcome, result from command where outcome is null order by id";
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                return seen(select);
            }
        });
    }

    /** Forgets finished commands from before the given time. */
    public void forgetBefore(Instant time) {
        journal.change(connection -> {
            String sql = "delete from command where received_at < ? and outcome is not null";
            try (PreparedStatement delete = connection.prepareStatement(sql)) {
                delete.setString(1, time.toString());
                delete.executeUpdate();
            }
        });
    }

    private static Optional<Seen> find(Connection connection, UUID id) throws SQLException {
        String sql = "select id, bay, outcome, result from command where id = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, id.toString());
            return seen(select).stream().findFirst();
        }
    }

    private static List<Seen> seen(PreparedStatement select) throws SQLException {
        List<Seen> commands = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                String bay = rows.getString(2);
                String outcome = rows.getString(3);
                commands.add(new Seen(
                        UUID.fromString(rows.getString(1)),
                        bay == null ? null : UUID.fromString(bay),
                        outcome == null ? null : CommandOutcome.valueOf(outcome),
                        rows.getString(4)));
            }
        }
        return commands;
    }
}
