package io.smartlocker.gateway.journal;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this kiosk itself knows about where devices are. */
@Singleton
public final class Placements {
    private final Journal journal;
    private volatile @Nullable Snapshot read;

    public Placements(Journal journal) {
        this.journal = journal;
    }

    /**
     * What was read at some version of the table. Whatever is written raises one of the numbers: a change has a sequence number
     * above all before, and what is acknowledged stays so until then.
     *
     * @param journal its version before it was read
     */
    private record Snapshot(long journal, long sequence, int acknowledged, Map<UUID, Placement> placements) {}

    /** Everything known, by device. Each tap asks for it more than once, and most find it unchanged. */
    public Map<UUID, Placement> all() {
        long journalVersion = journal.version();
        Snapshot last = read;
        if (last != null && last.journal == journalVersion) {
            return last.placements;
        }
        return journal.read(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet version = statement.executeQuery(
                            "select coalesce(max(sequence), 0), count(acknowledged_at) from placement")) {
                long sequence = version.getLong(1);
                int acknowledged = version.getInt(2);
                Map<UUID, Placement> placements =
                        last != null && last.sequence == sequence && last.acknowledged == acknowledged
                                ? last.placements
                                : read(connection);
                read = new Snapshot(journalVersion, sequence, acknowledged, placements);
                return placements;
            }
        });
    }

    private static Map<UUID, Placement> read(Connection connection) throws SQLException {
        Map<UUID, Placement> placements = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select * from placement");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                Placement placement = placement(rows);
                placements.put(placement.device(), placement);
            }
        }
        return Collections.unmodifiableMap(placements);
    }

    /** Writes into the transaction that the device was taken out of a bay. */
    public void taken(
            Connection connection, UUID device, UUID bay, UUID holder, long baseRevision, long sequence, Instant at)
            throws SQLException {
        save(connection, device, bay, holder, baseRevision, sequence, at, 1);
    }

    /**
     * Writes into the transaction that the device has another holder.
     *
     * @param bay out of which it was taken, absent when that is not known
     */
    public void handedOver(
            Connection connection,
            UUID device,
            @Nullable UUID bay,
            UUID holder,
            long baseRevision,
            long sequence,
            Instant at)
            throws SQLException {
        save(connection, device, bay, holder, baseRevision, sequence, at, 0);
    }

    /** Writes into the transaction that the device was put into a bay. */
    public void stored(Connection connection, UUID device, UUID bay, long baseRevision, long sequence, Instant at)
            throws SQLException {
        save(connection, device, bay, null, baseRevision, sequence, at, 0);
    }

    static void acknowledge(Connection connection, long sequence, Instant now) throws SQLException {
        String sql = "update placement set acknowledged_at = ? where sequence <= ? and acknowledged_at is null";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, now.toString());
            update.setLong(2, sequence);
            update.executeUpdate();
        }
    }

    private static void save(
            Connection connection,
            UUID device,
            @Nullable UUID bay,
            @Nullable UUID holder,
            long baseRevision,
            long sequence,
            Instant at,
            int cycles)
            throws SQLException {
        String sql = """
                insert into placement values (?, ?, ?, ?, ?, ?, null, ?)
                on conflict (device) do update set bay = excluded.bay, holder = excluded.holder, since = excluded.since,
                    base_revision = excluded.base_revision, sequence = excluded.sequence, acknowledged_at = null,
                    cycles = placement.cycles + excluded.cycles""";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, device.toString());
            insert.setString(2, bay == null ? null : bay.toString());
            insert.setString(3, holder == null ? null : holder.toString());
            insert.setString(4, at.toString());
            insert.setLong(5, baseRevision);
            insert.setLong(6, sequence);
            insert.setInt(7, cycles);
            insert.executeUpdate();
        }
    }

    private static Placement placement(ResultSet rows) throws SQLException {
        String acknowledged = rows.getString("acknowledged_at");
        return new Placement(
                UUID.fromString(rows.getString("device")),
                id(rows.getString("bay")),
                id(rows.getString("holder")),
                Instant.parse(rows.getString("since")),
                rows.getLong("base_revision"),
                rows.getLong("sequence"),
                acknowledged == null ? null : Instant.parse(acknowledged),
                rows.getInt("cycles"));
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
