package io.smartlocker.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Statements;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class OutboxStatementsTest {
    private static final int ROWS = 300;
    private static final int COMMITS = 20;

    private final UUID organization = UUID.randomUUID();

    @Inject
    RelayBell bell;

    @Test
    void what_was_sent_together_is_read_and_deleted_together() {
        List<String> each;
        try (OutboxWatch watch = new OutboxWatch(Topics.ACTIVITY, organization)) {
            each = Statements.ofEach(() -> {
                commit(ROWS);
                watch.await(ROWS);
            });
        }

        assertThat(each)
                .filteredOn(sql -> sql.startsWith("delete from outbox "))
                .hasSize(1);
        // One finds them; a ring meanwhile has it look once more.
        assertThat(each).filteredOn(OutboxStatementsTest::looksForMessages).hasSizeBetween(1, 2);
    }

    @Test
    void what_only_the_log_is_told_is_not_looked_for_at_each_commit() {
        Map<String, Long> asked;
        try (OutboxWatch watch = new OutboxWatch(Topics.ACTIVITY, organization)) {
            asked = Statements.during(() -> {
                for (int commit = 0; commit < COMMITS; commit++) {
                    commit(1);
                    bell.ringForTheLog();
                }
                watch.await(COMMITS);
            });
        }

        long looks = asked.entrySet().stream()
                .filter(statement -> looksForMessages(statement.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        // Each quarter of a second, and each second of its own accord.
        assertThat(looks).isBetween(1L, COMMITS / 2L);
    }

    private static boolean looksForMessages(String sql) {
        return sql.startsWith("select position, id");
    }

    private void commit(int rows) {
        try (Connection database = DriverManager.getConnection(Backends.jdbcUrl() + "&currentSchema=platform_test");
                PreparedStatement insert = database.prepareStatement(
                        "insert into outbox (id, aggregatetype, aggregateid, type, organization, subject, payload)"
                                + " select gen_random_uuid(), ?, 'key', 'many', ?, 'subject', '{}'"
                                + " from generate_series(1, ?)")) {
            insert.setString(1, Topics.ACTIVITY);
            insert.setObject(2, organization);
            insert.setInt(3, rows);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
