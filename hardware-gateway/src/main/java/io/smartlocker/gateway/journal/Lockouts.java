package io.smartlocker.gateway.journal;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Wrong PINs, counted per credential. The fifth in a row locks the credential for 30 s, each further one for 1, 5 and
 * then 10 minutes. A right one, or a day of quiet, starts anew.
 */
@Singleton
public final class Lockouts {
    private static final int FREE_FAILURES = 4;
    private static final List<Duration> STEPS =
            List.of(Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(10));
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);
    /** Somebody trying made-up names must not fill the disk. */
    private static final int MOST_REMEMBERED = 10_000;

    private final Journal journal;

    public Lockouts(Journal journal) {
        this.journal = journal;
    }

    /** Until when the credential is locked; absent when it is not. */
    public Optional<Instant> lockedUntil(String credential, Instant now) {
        return journal.read(connection -> find(connection, credential))
                .map(Row::lockedUntil)
                .filter(until -> until.isAfter(now));
    }

    /** Counts a wrong PIN in the transaction; answers until when the credential is now locked. */
    public Optional<Instant> failed(Connection connection, String credential, Instant now) throws SQLException {
        int failures = find(connection, credential)
                        .filter(row -> row.failedAt.plus(FORGOTTEN_AFTER).isAfter(now))
                        .map(Row::failures)
                        .orElse(0)
                + 1;
        Instant until = failures <= FREE_FAILURES
                ? null
                : now.plus(STEPS.get(Math.min(failures - FREE_FAILURES, STEPS.size()) - 1));
        save(connection, credential, failures, now, until);
        prune(connection, now);
        return Optional.ofNullable(until);
    }

    /** A right PIN ends the counting. */
    public void succeeded(Connection connection, String credential) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from lockout where credential = ?")) {
            delete.setString(1, key(credential));
            delete.executeUpdate();
        }
    }

    private record Row(
            int failures, Instant failedAt, @Nullable Instant lockedUntil) {}

    /** Employee ids are in them, so only what they hash to is kept. */
    private String key(String credential) {
        return journal.seal().keyed(credential);
    }

    private Optional<Row> find(Connection connection, String credential) throws SQLException {
        String sql = "select failures, failed_at, locked_until from lockout where credential = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, key(credential));
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                String until = rows.getString(3);
                return Optional.of(new Row(
                        rows.getInt(1), Instant.parse(rows.getString(2)), until == null ? null : Instant.parse(until)));
            }
        }
    }

    private void save(Connection connection, String credential, int failures, Instant at, @Nullable Instant until)
            throws SQLException {
        String sql = "insert into lockout values (?, ?, ?, ?) on conflict (credential) do update set"
                + " failures = excluded.failures, failed_at = excluded.failed_at, locked_until = excluded.locked_until";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, key(credential));
            insert.setInt(2, failures);
            insert.setString(3, at.toString());
            insert.setString(4, until == null ? null : until.toString());
            insert.executeUpdate();
        }
    }

    private static void prune(Connection connection, Instant now) throws SQLException {
        String sql = "delete from lockout where failed_at < ? or credential in"
                + " (select credential from lockout order by failed_at desc limit -1 offset ?)";
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setString(1, now.minus(FORGOTTEN_AFTER).toString());
            delete.setInt(2, MOST_REMEMBERED);
            delete.executeUpdate();
        }
    }
}
