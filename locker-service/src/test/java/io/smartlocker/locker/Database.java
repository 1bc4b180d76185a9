package io.smartlocker.locker;

import io.smartlocker.testing.Backends;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Lets time pass for what the service has written down. */
final class Database {
    private Database() {}

    /** As if nothing had been heard of a kiosk for an hour. */
    static void silence(UUID kiosk) {
        run("update locker.kiosk_events set heard_at = heard_at - interval '1 hour' where kiosk = '" + kiosk + "'");
    }

    /** As if a command's time had been over for an hour. */
    static void expire(UUID command) {
        run("update locker.command set expires_at = now() - interval '1 hour' where id = '" + command + "'");
    }

    /** As if all commands had just been given, so that none ends by itself for an hour. */
    static void postponeExpiry() {
        run("update locker.command set expires_at = now() + interval '1 hour' where finished_at is null");
    }

    /** As if nothing could be missed of a kiosk for an hour, so that its silence alarms nobody. */
    static void postponeSilence(UUID kiosk) {
        run("update locker.kiosk_events set heard_at = now() + interval '1 hour' where kiosk = '" + kiosk + "'");
    }

    private static void run(String change) {
        try (Connection database = DriverManager.getConnection(Backends.jdbcUrl());
                Statement statement = database.createStatement()) {
            statement.executeUpdate(change);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
