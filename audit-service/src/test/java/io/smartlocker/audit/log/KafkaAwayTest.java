package io.smartlocker.audit.log;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.audit.Facts;
import io.smartlocker.audit.Rows;
import io.smartlocker.audit.delivery.TestReceiver;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.KafkaProbe;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class KafkaAwayTest {
    private final Facts facts = new Facts();

    @AfterEach
    void nobody_is_told_any_more() throws SQLException {
        Rows.asService("delete from webhook where organization = '" + facts.organization + "'");
    }

    @Test
    void while_kafka_is_away_the_log_is_read_and_others_are_told_and_nothing_is_lost_or_doubled_afterwards()
            throws Exception {
        facts.tell(facts.opened(0));
        Activity meanwhile = facts.opened(1);
        try (TestReceiver receiver = new TestReceiver()) {
            addWebhook(receiver, "First");
            logged("webhook.created", 1);
            try {
                // It is being taken in when Kafka goes, which then cannot be told how far the log is.
                goesWhileTakingIn(meanwhile);

                eventually(() -> facts.asAuditor()
                        .get("/api/v1/logs/" + meanwhile.id())
                        .then()
                        .statusCode(200)
                        .body("position", equalTo(3)));
                eventually(() -> assertThat(receiver.told().stream().map(TestReceiver.Told::type))
                        .containsExactly("bay.opened"));
                addWebhook(receiver, "Second");
            } finally {
                Backends.restartKafka();
            }

            logged("webhook.created", 2);
            facts.tell(facts.opened(2));
            logged("bay.opened", 3);
            facts.asAuditor()
                    .get("/api/v1/logs/verify")
                    .then()
                    .body("holds", equalTo(true))
                    .body("entries", equalTo(5));
            eventually(() -> assertThat(receiver.told()).hasSize(3));
        }
    }

    /** The end of the log is held while Kafka is taken away. */
    private void goesWhileTakingIn(Activity activity) throws SQLException {
        try (Connection holder = DriverManager.getConnection(Backends.jdbcUrl() + "&currentSchema=audit")) {
            holder.setAutoCommit(false);
            try (var head = holder.prepareStatement("select from log_head where organization = ? for update")) {
                head.setObject(1, facts.organization);
                head.execute();
            }
            try (KafkaProbe kafka = new KafkaProbe()) {
                kafka.send(Topics.ACTIVITY, facts.organization, facts.organization, activity);
            }
            eventually(() -> assertThat(Rows.texts("select query from pg_stat_activity where wait_event_type = 'Lock'"
                            + " and query like '%log_head%'"))
                    .isNotEmpty());
            Backends.stopKafka();
            holder.rollback();
        }
    }

    private void addWebhook(TestReceiver receiver, String name) {
        facts.as("webhooks:write")
                .body(Map.of("name", name, "url", receiver.url(), "types", List.of("bay.*")))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201);
    }

    private void logged(String type, int times) {
        eventually(() -> facts.asAuditor()
                .queryParam("type", type)
                .get("/api/v1/logs")
                .then()
                .statusCode(200)
                .body("items", hasSize(times)));
    }
}
