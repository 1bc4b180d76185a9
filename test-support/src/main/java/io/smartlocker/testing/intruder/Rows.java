package io.smartlocker.testing.intruder;

import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All that stands in the tables of a service's schema, and how much was ever put into its outbox. */
final class Rows {
    /** Written by the service's own clocks and streams, whoever calls what. */
    private static final Set<String> NOT_BY_REQUESTS = Set.of("outbox", "inbox", "flyway_schema_history");

    private static final String TABLES = """
            select table_name, '' from information_schema.tables
            where table_schema = ? and table_type = 'BASE TABLE' order by table_name""";

    private static final String DIGEST = """
            select '{table}', md5(string_agg(cast(t as text), '|' order by cast(t as text)))
            from {schema}.{table} t where cast(t as text) ~ ?""";

    private static final String HITS = """
            select distinct '{table}', hit[1]
            from {schema}.{table} t, lateral regexp_matches(cast(t as text), ?, 'g') as hit""";

    private static final String UNSENT = """
            select 'outbox', aggregatetype from {schema}.outbox
            where "timestamp" > clock_timestamp() - interval '10 seconds' limit 1""";

    private static final String ANYTHING = "";

    private final String schema;
    private final List<String> tables;

    /** @param left tables that change by themselves */
    Rows(String schema, Set<String> left) {
        this.schema = schema;
        this.tables = query(TABLES, List.of(schema)).stream()
                .map(row -> row[0])
                .filter(table -> !NOT_BY_REQUESTS.contains(table) && !left.contains(table))
                .toList();
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
            if (isSending() || Streams.areUnderWay() || !now().equals(now)) {
                throw new AssertionError("Something is still on its way through Kafka");
            }
        });
        return last.getFirst();
    }

    /** A digest of the rows of each table that name one of some things, taken when nothing is under way any more. */
    Map<String, String> settled(Collection<String> things) {
        settled();
        return digests(anyOf(things));
    }

    /** Which of some words stand in which table. */
    List<String> holding(Collection<String> words) {
        return query(ofEach(HITS), tables.stream().map(table -> anyOf(words)).toList()).stream()
                .map(row -> row[0] + " has " + row[1])
                .toList();
    }

    /** What waits for longer waits for a topic that is not there. */
    private boolean isSending() {
        return !query(UNSENT.replace("{schema}", schema), List.of()).isEmpty();
    }

    private Map<String, String> now() {
        Map<String, String> digests = digests(ANYTHING);
        String told = "select 'outbox', cast(last_value as text) from " + schema + ".outbox_position_seq";
        query(told, List.of()).forEach(row -> digests.put(row[0], row[1]));
        return digests;
    }

    /** Of the rows that match. */
    private Map<String, String> digests(String pattern) {
        Map<String, String> digests = new TreeMap<>();
        query(ofEach(DIGEST), tables.stream().map(table -> pattern).toList())
                .forEach(row -> digests.put(row[0], String.valueOf(row[1])));
        return digests;
    }

    private String ofEach(String sql) {
        return tables.stream()
                .map(table -> sql.replace("{schema}", schema).replace("{table}", table))
                .collect(Collectors.joining(" union all "));
    }

    private static String anyOf(Collection<String> words) {
        return "\\m(" + String.join("|", words) + ")\\M";
    }

    /** The rows, of two columns each. */
    private static List<String[]> query(String sql, List<String> parameters) {
        try (var database = DriverManager.getConnection(Backends.jdbcUrl());
                var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setString(i + 1, parameters.get(i));
            }
            List<String[]> found = new ArrayList<>();
            for (var rows = statement.executeQuery(); rows.next(); ) {
                found.add(new String[] {rows.getString(1), rows.getString(2)});
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
