package io.smartlocker.audit.log;

import static io.smartlocker.testing.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.audit.Facts;
import io.smartlocker.audit.Rows;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.KafkaProbe;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class OutageTest {
    private final Facts facts = new Facts();

    @AfterEach
    void the_database_is_back() throws SQLException {
        Rows.alone("alter role smartlocker connection limit -1");
    }

    @Test
    void while_the_database_is_away_readers_are_told_so_and_nothing_is_lost() throws SQLException {
        facts.tell(facts.opened(0));
        Activity meanwhile = facts.opened(1);

        Rows.alone("alter role smartlocker connection limit 0");
        Rows.alone("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'smartlocker'");
        try (KafkaProbe kafka = new KafkaProbe()) {
            kafka.send(Topics.ACTIVITY, facts.organization, facts.organization, meanwhile);
        }
        eventually(() -> facts.asAuditor()
                .get("/api/v1/logs")
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .body("type", equalTo("unavailable")));
        eventually(
                () -> facts.as("logs:export").get("/api/v1/logs/export").then().statusCode(503));

        Rows.alone("alter role smartlocker connection limit -1");

        eventually(() -> facts.asAuditor()
                .get("/api/v1/logs/" + meanwhile.id())
                .then()
                .statusCode(200)
                .body("position", equalTo(2)));
        facts.asAuditor().get("/api/v1/logs/verify").then().body("holds", equalTo(true));
    }
}
