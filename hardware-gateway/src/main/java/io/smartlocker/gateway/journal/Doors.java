package io.smartlocker.gateway.journal;

import io.smartlocker.contracts.kiosk.KioskFact;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which doors were told to be open, so that their closing is told also when the gateway was away meanwhile. */
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

    /** Remembers in the transaction what the fact tells of a door, if it does. */
    static void note(Connection connection, @Nullable UUID bay, KioskFact fact) throws SQLException {
        if (bay != null && fact instanceof KioskFact.DoorOpened) {
            execute(connection, "insert into door_open values (?) on conflict do nothing", bay);
        } else if (bay != null && fact instanceof KioskFact.DoorClosed) {
            execute(connection, "delete from door_open where bay = ?", bay);
        }
    }

    private static void execute(Connection connection, String sql, UUID bay) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(sql)) {
            change.setString(1, bay.toString());
            change.executeUpdate();
        }
    }
}
