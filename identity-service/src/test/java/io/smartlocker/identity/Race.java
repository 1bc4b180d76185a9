package io.smartlocker.identity;

import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Requests that certainly meet: a row that all of them need is held, or changed, until each of them waits for it in the
 * database, in the midst of its transaction, and is then let go.
 */
public final class Race {
    private static final String WAITING = """
            select count(*) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'
              and (query ilike '%refresh_token%' or query ilike '%user_session%' or query ilike '%password%')""";

    private Race() {}

    /**
     * @param row a query for the row, by one text
     * @return what each of them came to, in their order
     */
    @SafeVarargs
    public static <T> List<T> over(String row, String text, Supplier<T>... runners) {
        return run(holder -> hold(holder, row, text), List.of(runners));
    }

    /** One that meets a change: it waits for what the change holds, which is committed then. Each {@code ?} is a text. */
    public static <T> T against(Supplier<T> runner, String change, String... texts) {
        return run(holder -> change(holder, change, texts), List.of(runner)).getFirst();
    }

    /** What is done in a transaction before the others run. */
    private interface Holding {
        void begin(Connection holder) throws SQLException;
    }

    private static <T> List<T> run(Holding holding, List<Supplier<T>> runners) {
        try (Connection holder = DriverManager.getConnection(Backends.jdbcUrl() + "&currentSchema=identity");
                ExecutorService threads = Executors.newFixedThreadPool(runners.size())) {
            holder.setAutoCommit(false);
            holding.begin(holder);
            List<Future<T>> running = new ArrayList<>();
            for (Supplier<T> runner : runners) {
                running.add(threads.submit(runner::get));
            }
            try {
                Eventually.eventually(() -> requireWaiting(runners.size()));
            } finally {
                holder.commit();
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } catch (Exception e) {
            throw new AssertionError("The race was not run", e);
        }
    }

    private static void hold(Connection holder, String row, String text) throws SQLException {
        try (var statement = Rows.prepared(holder, row + " for update", text)) {
            if (!statement.executeQuery().next()) {
                throw new AssertionError("There is no such row");
            }
        }
    }

    private static void change(Connection holder, String change, String... texts) throws SQLException {
        try (var statement = Rows.prepared(holder, change, texts)) {
            if (statement.executeUpdate() != 1) {
                throw new AssertionError("There is no such row");
            }
        }
    }

    private static void requireWaiting(int runners) {
        long waiting = Rows.number(WAITING);
        if (waiting < runners) {
            throw new AssertionError(waiting + " wait");
        }
    }
}
