package io.smartlocker.audit.log;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.testing.Backends;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class TamperingTest {
    private final Facts facts = new Facts();
    private final Activity second = facts.opened(1);
    private final Activity last = facts.opened(2);

    @BeforeEach
    void three_entries() {
        facts.tell(facts.opened(0), second, last);
        verified().body("holds", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "result = 'REFUSED'",
                "type = 'bay.closed'",
                "at = at + interval '1 microsecond'",
                "recorded_at = recorded_at + interval '1 microsecond'",
                "actor_id = null",
                "actor_kind = 'NOBODY'",
                "subject_id = gen_random_uuid()",
                "details = '{}'",
                "details = 'no JSON at all'",
                "hash = sha256('')"
            })
    void a_changed_entry_is_named(String change) throws SQLException {
        asSuperuser("update audit.log_entry set " + change + " where id = '" + second.id() + "'");

        verified()
                .body("holds", equalTo(false))
                .body("entries", equalTo(1))
                .body("mismatch.position", equalTo(2))
                .body("mismatch.id", equalTo(second.id().toString()))
                .body("mismatch.reason", equalTo("ALTERED"));
    }

    @Test
    void a_changed_entry_is_still_listed() throws SQLException {
        asSuperuser("update audit.log_entry set details = 'no JSON', actor_kind = 'NOBODY' where id = '" + second.id()
                + "'");

        facts.asAuditor().get("/api/v1/logs").then().statusCode(200).body("total", equalTo(3));
    }

    @Test
    void a_removed_entry_is_named() throws SQLException {
        asSuperuser("delete from audit.log_entry where id = '" + second.id() + "'");

        verified()
                .body("holds", equalTo(false))
                .body("mismatch.position", equalTo(2))
                .body("mismatch.id", nullValue())
                .body("mismatch.reason", equalTo("MISSING"));
    }

    @Test
    void a_removed_end_is_named() throws SQLException {
        asSuperuser("delete from audit.log_entry where id = '" + last.id() + "'");

        verified()
                .body("holds", equalTo(false))
                .body("entries", equalTo(2))
                .body("mismatch.position", equalTo(3))
                .body("mismatch.reason", equalTo("MISSING"));
    }

    @Test
    void a_second_entry_for_one_place_is_named() throws SQLException {
        asSuperuser("""
                insert into audit.log_entry select organization, position, recorded_at + interval '1 microsecond',
                gen_random_uuid(), at, actor_kind, actor_id, type, subject_kind, subject_id, result, details, hash
                from audit.log_entry where id = '%s'""".formatted(last.id()));

        verified()
                .body("holds", equalTo(false))
                .body("mismatch.position", equalTo(3))
                .body("mismatch.reason", equalTo("DOUBLED"));
    }

    @Test
    void another_organisation_is_not_touched_by_it() throws SQLException {
        Facts other = new Facts();
        other.tell(other.opened(0));

        asSuperuser("delete from audit.log_entry where organization = '" + facts.organization + "'");

        other.asAuditor().get("/api/v1/logs/verify").then().body("holds", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.log_entry set result = 'REFUSED'",
                "delete from audit.log_entry",
                "truncate audit.log_entry"
            })
    void the_services_own_role_cannot_change_the_log(String statement) {
        assertThatThrownBy(() -> execute(Backends.jdbcUrl(), statement)).hasMessageContaining("only ever added to");
    }

    private ValidatableResponse verified() {
        return facts.asAuditor().get("/api/v1/logs/verify").then().statusCode(200);
    }

    /** Changes rows as only the one who owns the machine can: with triggers off. */
    private static void asSuperuser(String statement) throws SQLException {
        String address = Backends.jdbcUrl().replaceFirst("\\?.*", "?user=postgres&password=postgres");
        execute(address, "set session_replication_role = replica; " + statement);
    }

    private static void execute(String address, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
