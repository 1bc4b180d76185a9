package io.smartlocker.audit;

import io.smartlocker.testing.Backends;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The service's tables, as its own role and as the one who owns the machine see them. */
public final class Rows {
    private Rows() {}

    /** Does what the service's own role may. */
    public static void asService(String sql) throws SQLException {
        execute(Backends.jdbcUrl() + "&currentSchema=audit", sql);
    }

    /** Changes rows as only the one who owns the machine can: with triggers off. */
    public static void asSuperuser(String sql) throws SQLException {
        execute(superuser(), "set session_replication_role = replica; " + sql);
    }

    /** As the one who owns the machine, what cannot be part of anything else. */
    public static void alone(String sql) throws SQLException {
        execute(superuser(), sql);
    }

    /** The first column of what a query finds. */
    public static List<String> texts(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(superuser());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private static String superuser() {
        return Backends.jdbcUrl().replaceFirst("\\?.*", "?user=postgres&password=postgres");
    }

    private static void execute(String address, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
