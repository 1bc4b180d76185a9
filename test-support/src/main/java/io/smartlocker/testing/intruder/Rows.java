package io.smartlocker.testing.intruder;

import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All that stands in the tables of a service's schema, and how much was ever put into its outbox. */
final class Rows {
    /** Written by the service's own clocks and streams, whoever calls what. */
    private static final Set<String> NOT_BY_REQUESTS = Set.of("outbox", "inbox", "flyway_schema_history");

    private static final String TABLES = """
            select table_name from information_schema.tables
            where table_schema = ? and table_type = 'BASE TABLE' order by table_name""";

    private final String schema;
    private final Set<String> left;

    /** @param left tables that change by themselves */
    Rows(String schema, Set<String> left) {
        this.schema = schema;
        this.left = left;
    }

    /** A digest of each table, taken when nothing is under way any more. */
    Map<String, String> settled() {
        List<Map<String, String>> last = new ArrayList<>(List.of(Map.of()));
        Eventually.eventually(() -> {
            Map<String, String> now = now();
            Map<String, String> before = last.set(0, now);
            if (!now.equals(before)) {
                throw new AssertionError("The tables still change");
            }
        });
        return last.getFirst();
    }

    private Map<String, String> now() throws SQLException {
        try (Connection database = DriverManager.getConnection(Backends.jdbcUrl());
                Statement statement = database.createStatement()) {
            Map<String, String> digests = new TreeMap<>();
            for (String table : tables(database)) {
                digests.put(
                        table,
                        one(
                                statement,
                                "select md5(string_agg(cast(t as text), '|' order by cast(t as text))) from " + schema
                                        + "." + table + " t"));
            }
            digests.put("outbox", one(statement, "select last_value from " + schema + ".outbox_position_seq"));
            return digests;
        }
    }

    private List<String> tables(Connection database) throws SQLException {
        try (var query = database.prepareStatement(TABLES)) {
            query.setString(1, schema);
            List<String> tables = new ArrayList<>();
            for (var rows = query.executeQuery(); rows.next(); ) {
                String table = rows.getString(1);
                if (!NOT_BY_REQUESTS.contains(table) && !left.contains(table)) {
                    tables.add(table);
                }
            }
            return tables;
        }
    }

    private static String one(Statement statement, String sql) throws SQLException {
        try (var rows = statement.executeQuery(sql)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }
}
