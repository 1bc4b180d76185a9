package io.smartlocker.gateway.journal;

import io.smartlocker.gateway.WallClock;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether the kiosk is being worked on: then it hands nothing out, takes back, and opens by order. It survives a restart
 * and ends by itself. Where the wall clock cannot be trusted, the time left when it was learned of counts.
 */
@Singleton
public final class ServiceMode {
    /** However wrong the clock is, it does not last longer. */
    public static final Duration LONGEST = Duration.ofHours(24);

    private final WallClock clock;
    private volatile Optional<End> end;

    public ServiceMode(Journal journal, WallClock clock) {
        this.clock = clock;
        end = journal.read(ServiceMode::stored).map(until -> end(until, Duration.between(clock.now(), until)));
    }

    /** @param nanos the same moment by {@link System#nanoTime} */
    private record End(Instant until, long nanos) {}

    /** When it ends; empty when it is off. */
    public Optional<Instant> until() {
        return end.filter(this::isAhead).map(End::until);
    }

    /** Writes into the transaction that it is on; after the commit {@link #began} says so. */
    public void save(Connection connection, Instant until) throws SQLException {
        String sql = "insert into service_mode values (1, ?) on conflict (id) do update set until = excluded.until";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, until.toString());
            insert.executeUpdate();
        }
    }

    /** Writes into the transaction that it is off; after the commit {@link #ended} says so. */
    public void clear(Connection connection) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from service_mode")) {
            delete.executeUpdate();
        }
    }

    /** @param left how long it shall last from now */
    public void began(Instant until, Duration left) {
        end = Optional.of(end(until, left));
    }

    public void ended() {
        end = Optional.empty();
    }

    private boolean isAhead(End known) {
        return clock.trusted() ? clock.now().isBefore(known.until()) : System.nanoTime() - known.nanos() < 0;
    }

    private static End end(Instant until, Duration left) {
        Duration counted = left.compareTo(LONGEST) > 0 ? LONGEST : left;
        return new End(until, System.nanoTime() + counted.toNanos());
    }

    private static Optional<Instant> stored(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select until from service_mode");
                ResultSet rows = select.executeQuery()) {
            return rows.next() ? Optional.of(Instant.parse(rows.getString(1))) : Optional.empty();
        }
    }
}
