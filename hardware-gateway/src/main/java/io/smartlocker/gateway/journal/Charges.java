package io.smartlocker.gateway.journal;

import io.smartlocker.contracts.state.Charge;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What was last told of each bay's charging. */
@Singleton
public final class Charges {
    private final Journal journal;

    public Charges(Journal journal) {
        this.journal = journal;
    }

    public Map<UUID, Charge.State> all() {
        return journal.read(connection -> {
            Map<UUID, Charge.State> states = new HashMap<>();
            try (PreparedStatement select = connection.prepareStatement("select bay, state from charge");
                    ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    states.put(UUID.fromString(rows.getString(1)), Charge.State.valueOf(rows.getString(2)));
                }
            }
            return states;
        });
    }

    public void save(Connection connection, UUID bay, Charge.State state) throws SQLException {
        String sql = "insert into charge values (?, ?) on conflict (bay) do update set state = excluded.state";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, bay.toString());
            insert.setString(2, state.name());
            insert.executeUpdate();
        }
    }
}
