package io.smartlocker.audit.retention;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * Drops partitions of months in which nothing stands any more. They are detached concurrently, which nobody who reads or adds
 * waits for; that is possible outside of transactions only, so it is done on a JDBC connection. Whatever a crash leaves half
 * done is done to its end the next time.
 */
@ApplicationScoped
class EmptyMonths {
    private static final Logger LOG = Logger.getLogger(EmptyMonths.class);
    private static final Pattern NAME = Pattern.compile("log_entry_(\\d{4})_(\\d{2})");
    /** Clocks are never a whole month apart. */
    private static final int MONTHS_IN_USE = 1;

    private static final String MONTHS = """
            select t.relname, case when not t.relispartition then 'DETACHED'
                                   when i.inhdetachpending then 'DETACHING' else 'ATTACHED' end
            from pg_class t left join pg_inherits i on i.inhrelid = t.oid
            where t.relnamespace = to_regnamespace(current_schema()) and t.relkind = 'r'
            and t.relname like 'log\\_entry\\_%' order by t.relname""";

    private final AgroalDataSource database;

    EmptyMonths(AgroalDataSource database) {
        this.database = database;
    }

    /** How far a partition is on its way out. */
    private enum State {
        ATTACHED,
        DETACHING,
        DETACHED
    }

    /** Drops them; one replica at a time does, another leaves it to that one. */
    void drop() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            if (!says(statement, "select pg_try_advisory_lock(hashtext('log-months'), hashtext(current_schema()))")) {
                return;
            }
            try {
                for (Map.Entry<String, State> month : months(statement).entrySet()) {
                    drop(month.getKey(), month.getValue(), statement);
                }
            } finally {
                says(statement, "select pg_advisory_unlock(hashtext('log-months'), hashtext(current_schema()))");
            }
        }
    }

    private static Map<String, State> months(Statement statement) throws SQLException {
        Map<String, State> months = new LinkedHashMap<>();
        try (ResultSet rows = statement.executeQuery(MONTHS)) {
            while (rows.next()) {
                if (isPast(rows.getString(1))) {
                    months.put(rows.getString(1), State.valueOf(rows.getString(2)));
                }
            }
        }
        return months;
    }

    private static boolean isPast(String table) {
        Matcher name = NAME.matcher(table);
        return name.matches()
                && YearMonth.of(Integer.parseInt(name.group(1)), Integer.parseInt(name.group(2)))
                        .isBefore(YearMonth.now(ZoneOffset.UTC).minusMonths(MONTHS_IN_USE));
    }

    private static void drop(String table, State state, Statement statement) throws SQLException {
        if (says(statement, "select exists (select from " + table + ")")) {
            return;
        }
        switch (state) {
            case ATTACHED -> statement.execute("alter table log_entry detach partition " + table + " concurrently");
            case DETACHING -> statement.execute("alter table log_entry detach partition " + table + " finalize");
            case DETACHED -> {
                // Only the last step is left.
            }
        }
        statement.execute("drop table " + table);
        LOG.infof("The month %s is empty and gone", table);
    }

    private static boolean says(Statement statement, String question) throws SQLException {
        try (ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
