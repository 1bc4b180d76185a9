package io.smartlocker.gateway.journal;

import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.gateway.WallClock;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened at this kiosk, numbered from 1 without gaps, kept until it was told and a while longer. */
@Singleton
public final class Facts {
    /** So many facts that were told are kept for whoever looks into the kiosk. */
    private static final int KEPT_AFTER_TELLING = 1_000;

    private final Journal journal;
    private final WallClock clock;

    public Facts(Journal journal, WallClock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** Adds a fact to the transaction under the next number. */
    public KioskEvent append(Connection connection, @Nullable UUID bay, KioskFact fact) throws SQLException {
        long sequence = nextSequence(connection);
        var event = new KioskEvent(UuidV7.next(), sequence, clock.now(), clock.trusted(), bay, fact);
        try (PreparedStatement insert = connection.prepareStatement("insert into fact values (?, ?)")) {
            insert.setLong(1, sequence);
            insert.setString(2, Contracts.write(event));
            insert.executeUpdate();
        }
        return event;
    }

    /** Adds a fact in a transaction of its own. */
    public KioskEvent append(@Nullable UUID bay, KioskFact fact) {
        return journal.write(connection -> append(connection, bay, fact));
    }

    /** The oldest facts that were not told yet, in order. */
    public List<KioskEvent> untold(int atMost) {
        return journal.read(connection -> {
            String sql = "select event from fact where sequence > (select value from counter where name = 'sent')"
                    + " order by sequence limit ?";
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setInt(1, atMost);
                return events(select);
            }
        });
    }

    /** All facts still kept, in order. */
    public List<KioskEvent> kept() {
        return journal.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement("select event from fact order by sequence")) {
                return events(select);
            }
        });
    }

    /** How many facts wait to be told. */
    public long waiting() {
        return journal.read(connection -> {
            String sql = "select (select value from counter where name = 'sequence')"
                    + " - (select value from counter where name = 'sent')";
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                return rows.getLong(1);
            }
        });
    }

    /** Remembers that everything up to this number arrived. */
    public void told(long sequence) {
        journal.change(connection -> {
            update(connection, "update counter set value = ? where name = 'sent'", sequence);
            update(connection, "delete from fact where sequence <= ?", sequence - KEPT_AFTER_TELLING);
            Placements.acknowledge(connection, sequence, clock.now());
        });
    }

    private static long nextSequence(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "update counter set value = value + 1 where name = 'sequence' returning value")) {
            return rows.getLong(1);
        }
    }

    private static List<KioskEvent> events(PreparedStatement select) throws SQLException {
        List<KioskEvent> events = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                events.add(Contracts.read(rows.getString(1), KioskEvent.class));
            }
        }
        return events;
    }

    private static void update(Connection connection, String sql, long value) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setLong(1, value);
            update.executeUpdate();
        }
    }
}
