package io.smartlocker.gateway.journal;

import io.smartlocker.contracts.kiosk.KioskFact;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was last told of each door, so that it counts also when the gateway was away meanwhile: an open one is told to be shut,
 * a jammed one is left out.
 */
@Singleton
public final class Doors {
    private final Journal journal;

    public Doors(Journal journal) {
        this.journal = journal;
    }

    /** Whether the last that was told of the bay's door is that it opened. */
    public boolean toldOpen(UUID bay) {
        return journal.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement("select 1 from door_open where bay = ?")) {
                select.setString(1, bay.toString());
                try (ResultSet rows = select.executeQuery()) {
                    return rows.next();
                }
            }
        });
    }

    /** For which intent each door did not open that was not told to open since. */
    public Map<UUID, UUID> jams() {
        return journal.read(connection -> {
            try (Statement select = connection.createStatement();
                    ResultSet rows = select.executeQuery("select bay, intent from door_jammed")) {
                Map<UUID, UUID> jams = new HashMap<>();
                while (rows.next()) {
                    jams.put(UUID.fromString(rows.getString(1)), UUID.fromString(rows.getString(2)));
                }
                return jams;
            }
        });
    }

    /** Remembers in the transaction what the fact tells of a door, if it does. */
    static void note(Connection connection, @Nullable UUID bay, KioskFact fact) throws SQLException {
        if (bay == null) {
            return;
        }
        switch (fact) {
            case KioskFact.DoorOpened it -> {
                execute(connection, "insert into door_open values (?) on conflict do nothing", bay);
                execute(connection, "delete from door_jammed where bay = ?", bay);
            }
            case KioskFact.DoorClosed it -> execute(connection, "delete from door_open where bay = ?", bay);
            case KioskFact.DoorAlarm(KioskFact.Alarm alarm, UUID intent)
            when alarm == KioskFact.Alarm.JAMMED && intent != null ->
                execute(connection, "insert or replace into door_jammed values (?, ?)", bay, intent);
            default -> {}
        }
    }

    private static void execute(Connection connection, String sql, UUID... ids) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(sql)) {
            for (int place = 0; place < ids.length; place++) {
                change.setString(place + 1, ids[place].toString());
            }
            change.executeUpdate();
        }
    }
}
