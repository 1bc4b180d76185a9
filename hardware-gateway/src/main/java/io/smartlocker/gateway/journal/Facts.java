package io.smartlocker.gateway.journal;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.gateway.WallClock;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What happened at this kiosk, numbered from 1 without gaps, kept until it was told and a while longer. Where the disk has lost a
 * fact, its number is missing, and whoever is told notices.
 */
@Singleton
public final class Facts {
    private static final Logger LOG = Logger.getLogger(Facts.class);
    /** So many facts that were told are kept for whoever looks into the kiosk. */
    private static final int KEPT_AFTER_TELLING = 1_000;
    /** So many may wait before telemetry is left out: an offline day of a busy site is a twentieth of it. */
    private static final int MOST_WAITING = 100_000;
    /** Whether too many wait is looked at each time so many were added. */
    private static final int LOOK_EVERY = 100;

    private final Journal journal;
    private final SealedTable<KioskEvent> events;
    private final WallClock clock;
    private final int mostWaiting;

    @Inject
    public Facts(Journal journal, WallClock clock) {
        this(journal, clock, MOST_WAITING);
    }

    Facts(Journal journal, WallClock clock, int mostWaiting) {
        this.journal = journal;
        events = new SealedTable<>(journal, "fact", "sequence", "event", KioskEvent.class);
        this.clock = clock;
        this.mostWaiting = mostWaiting;
    }

    /** Adds a fact to the transaction under the next number. */
    public KioskEvent append(Connection connection, @Nullable UUID bay, KioskFact fact) throws SQLException {
        return append(connection, bay, fact, clock.now(), clock.trusted());
    }

    private KioskEvent append(
            Connection connection, @Nullable UUID bay, KioskFact fact, Instant at, boolean clockTrusted)
            throws SQLException {
        long sequence = nextSequence(connection);
        var event = new KioskEvent(UuidV7.next(), sequence, at, clockTrusted, bay, fact);
        String sql = "insert into fact (sequence, event, telemetry, fault) values (?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setLong(1, sequence);
            insert.setBytes(2, events.seal(Long.toString(sequence), event));
            insert.setInt(3, Telemetry.is(fact) ? 1 : 0);
            insert.setInt(4, ChosenFault.in(fact).isPresent() ? 1 : 0);
            insert.executeUpdate();
        }
        Doors.note(connection, bay, fact);
        if (sequence % LOOK_EVERY == 0) {
            makeRoom(connection);
        }
        return event;
    }

    /** Adds a fact in a transaction of its own. */
    public KioskEvent append(@Nullable UUID bay, KioskFact fact) {
        return journal.write(connection -> append(connection, bay, fact));
    }

    /** Adds a fact from which nothing follows, along with the next or soon by itself; see {@link Journal#changeSoon}. */
    public void appendSoon(KioskFact fact) {
        Instant at = clock.now();
        boolean clockTrusted = clock.trusted();
        journal.changeSoon(connection -> append(connection, null, fact, at, clockTrusted));
    }

    /**
     * The oldest facts that were not told yet, in order. None while the disk takes nothing: what a crash could take away, and its
     * number with it, is not told.
     */
    public List<KioskEvent> untold(int atMost) {
        if (!journal.writable()) {
            return List.of();
        }
        return events.read(
                "where sequence > (select value from counter where name = 'sent') order by sequence limit ?", atMost);
    }

    /**
     * Those in which somebody chose a fault, among so many of the facts that were told last and all that were not told yet, in
     * order. Others need no opening: after a long time cut off there are tens of thousands.
     */
    public List<KioskEvent> faultsLately(int told) {
        return events.read(
                "where sequence > (select value from counter where name = 'sent') - ? and fault <> 0 order by sequence",
                told);
    }

    /** All facts still kept, in order. */
    public List<KioskEvent> kept() {
        return events.read("order by sequence");
    }

    /** The number up to which all facts arrived. */
    public long toldUpTo() {
        return journal.read(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select value from counter where name = 'sent'")) {
                return rows.getLong(1);
            }
        });
    }

    /** How many facts wait to be told. */
    public long waiting() {
        return journal.read(connection -> {
            String sql = "select count(*) from fact where sequence > (select value from counter where name = 'sent')";
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

    /**
     * When too much waits, the oldest telemetry is left out. Its numbers are missing then, and whoever is told notices the gap.
     */
    private void makeRoom(Connection connection) throws SQLException {
        String sql = """
                delete from fact where sequence in (
                    select sequence from fact
                    where telemetry = 1 and sequence > (select value from counter where name = 'sent')
                    order by sequence limit max(0, ? +
                        (select count(*) from fact where sequence > (select value from counter where name = 'sent'))))""";
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setInt(1, -mostWaiting);
            int leftOut = delete.executeUpdate();
            if (leftOut > 0) {
                LOG.warnf("Too many facts wait; the oldest telemetry is left out. facts=%d", leftOut);
            }
        }
    }

    private static void update(Connection connection, String sql, long value) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setLong(1, value);
            update.executeUpdate();
        }
    }
}
