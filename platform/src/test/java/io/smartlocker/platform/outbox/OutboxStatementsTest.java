package io.smartlocker.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Statements;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class OutboxStatementsTest {
    private static final int ROWS = 300;

    private final UUID organization = UUID.randomUUID();

    @Test
    void what_was_sent_together_is_read_and_deleted_together() {
        List<String> each;
        try (OutboxWatch watch = new OutboxWatch(Topics.ACTIVITY, organization)) {
            each = Statements.ofEach(() -> {
                commit();
                watch.await(ROWS);
            });
        }

        assertThat(each)
                .filteredOn(sql -> sql.startsWith("delete from outbox "))
                .hasSize(1);
        // One finds them; a ring meanwhile has it look once more.
        assertThat(each)
                .filteredOn(sql -> sql.startsWith("select position, id"))
                .hasSizeBetween(1, 2);
    }

    private void commit() {
        try (Connection database = DriverManager.getConnection(Backends.jdbcUrl() + "&currentSchema=platform_test");
                PreparedStatement insert = database.prepareStatement(
                        "insert into outbox (id, aggregatetype, aggregateid, type, organization, subject, payload)"
                                + " select gen_random_uuid(), ?, 'key', 'many', ?, 'subject', '{}'"
                                + " from generate_series(1, ?)")) {
            insert.setString(1, Topics.ACTIVITY);
            insert.setObject(2, organization);
            insert.setInt(3, ROWS);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
