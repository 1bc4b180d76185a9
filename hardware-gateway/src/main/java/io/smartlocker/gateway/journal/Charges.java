package io.smartlocker.gateway.journal;

import io.smartlocker.contracts.kiosk.KioskFact.ChargeFault;
import io.smartlocker.contracts.state.Charge;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was last told of each bay's charging, and how far it was. */
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

    /**
     * How far a bay's charging was.
     *
     * @param device that lay in the bay, absent when it was empty
     * @param charged how long it had been on the outlet
     * @param fault why the outlet is not used, absent when nothing is wrong
     * @param ordered whether a person ordered it on or off, absent when nobody did
     */
    public record Kept(
            @Nullable UUID device,
            Duration charged,
            @Nullable ChargeFault fault,
            @Nullable Boolean ordered) {

        /** Whether nothing but time lies between the two. */
        public boolean isSameStayAs(Kept other) {
            return Objects.equals(device, other.device)
                    && fault == other.fault
                    && Objects.equals(ordered, other.ordered);
        }

        /** Whether the other has the same fault. */
        public boolean isFaultOf(@Nullable Kept other) {
            return other != null && fault == other.fault;
        }
    }

    public Map<UUID, Kept> kept() {
        return journal.read(connection -> {
            Map<UUID, Kept> all = new HashMap<>();
            try (PreparedStatement select = connection.prepareStatement(
                            "select bay, device, charged_seconds, fault, ordered from charge_stay");
                    ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    String device = rows.getString(2);
                    String fault = rows.getString(4);
                    String ordered = rows.getString(5);
                    all.put(
                            UUID.fromString(rows.getString(1)),
                            new Kept(
                                    device == null ? null : UUID.fromString(device),
                                    Duration.ofSeconds(rows.getLong(3)),
                                    fault == null ? null : ChargeFault.valueOf(fault),
                                    ordered == null ? null : Boolean.valueOf(ordered)));
                }
            }
            return all;
        });
    }

    public void keep(Connection connection, UUID bay, Kept kept) throws SQLException {
        UUID device = kept.device();
        ChargeFault fault = kept.fault();
        Boolean ordered = kept.ordered();
        try (PreparedStatement insert = connection.prepareStatement(
                "insert or replace into charge_stay (bay, device, charged_seconds, fault, ordered) values (?, ?, ?, ?, ?)")) {
            insert.setString(1, bay.toString());
            insert.setString(2, device == null ? null : device.toString());
            insert.setLong(3, kept.charged().toSeconds());
            insert.setString(4, fault == null ? null : fault.name());
            insert.setString(5, ordered == null ? null : ordered.toString());
            insert.executeUpdate();
        }
    }
}
