package io.smartlocker.identity;

import io.smartlocker.testing.Backends;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Looks at the rows of the service, and lets time pass in them. */
public final class Rows {
    private Rows() {}

    /** Changes rows; each {@code ?} is a text. */
    public static int change(String sql, String... values) {
        try (Connection database = DriverManager.getConnection(Backends.jdbcUrl() + "&currentSchema=identity");
                PreparedStatement statement = prepared(database, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of the first row. */
    public static long number(String sql, String... values) {
        try (Connection database = DriverManager.getConnection(Backends.jdbcUrl() + "&currentSchema=identity");
                PreparedStatement statement = prepared(database, sql, values);
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same as text. */
    public static String text(String sql, String... values) {
        try (Connection database = DriverManager.getConnection(Backends.jdbcUrl() + "&currentSchema=identity");
                PreparedStatement statement = prepared(database, sql, values);
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static PreparedStatement prepared(Connection database, String sql, String... values) throws SQLException {
        PreparedStatement statement = database.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
        return statement;
    }
}
