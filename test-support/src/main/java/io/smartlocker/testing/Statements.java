package io.smartlocker.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a service asks of its database, as the database counts it: each statement is a way there and back. */
public final class Statements {
    /** More often than anything that a service does by itself meanwhile. */
    private static final int TIMES = 20;

    private Statements() {}

    /** How often each statement was asked while the work was done, by whomever. */
    public static Map<String, Long> during(Runnable work) {
        Map<String, Long> before = calls();
        work.run();
        Map<String, Long> during = calls();
        before.forEach((statement, calls) -> during.merge(statement, -calls, Long::sum));
        during.values().removeIf(calls -> calls <= 0);
        return during;
    }

    /** The statements that each run of the work needs, begin and commit among them, in no order. */
    public static List<String> ofEach(Runnable work) {
        // The first may prepare what all later ones use.
        work.run();
        List<String> each = new ArrayList<>();
        during(() -> repeat(work))
                .forEach((statement, calls) -> each.addAll(Collections.nCopies((int) (calls / TIMES), statement)));
        return each;
    }

    private static void repeat(Runnable work) {
        for (int time = 0; time < TIMES; time++) {
            work.run();
        }
    }

    private static Map<String, Long> calls() {
        try (Connection connection = DriverManager.getConnection(Backends.jdbcUrl());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select query, sum(calls) from public.pg_stat_statements
                        where dbid = (select oid from pg_database where datname = current_database())
                        group by query""")) {
            Map<String, Long> calls = new HashMap<>();
            while (rows.next()) {
                calls.put(rows.getString(1), rows.getLong(2));
            }
            return calls;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
