package io.smartlocker.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.smartlocker.contracts.Topics;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import io.smartlocker.testing.Tokens;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** A topic that is not there holds up its own messages and no others. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class MissingTopicTest {
    private final String topic = "lost." + UUID.randomUUID();

    @Test
    void messages_wait_for_their_topic_in_order_while_others_go_out() throws Exception {
        wait("first");
        wait("second");
        String told = write();
        try (KafkaProbe kafka = new KafkaProbe();
                Admin admin = Admin.create(Map.of("bootstrap.servers", Backends.kafka()))) {
            Eventually.eventually(
                    () -> assertThat(kafka.read(Topics.GROUPS, told)).hasSize(1));
            wait("third");
            make(admin);
            Eventually.eventually(() -> assertThat(kafka.read(topic))
                    .extracting(ConsumerRecord::value)
                    .containsExactly("first", "second", "third"));
        }
    }

    @Test
    void a_topic_that_is_deleted_and_made_again_gets_what_comes_next() throws Exception {
        try (KafkaProbe kafka = new KafkaProbe();
                Admin admin = Admin.create(Map.of("bootstrap.servers", Backends.kafka()))) {
            make(admin);
            wait("lost");
            wait("with it");
            Eventually.eventually(() -> assertThat(kafka.read(topic)).hasSize(2));
            admin.deleteTopics(List.of(topic)).all().get();
            Eventually.eventually(
                    () -> assertThat(admin.listTopics().names().get()).doesNotContain(topic));
            wait("next");
            make(admin);
            wait("last");
            Eventually.eventually(() -> assertThat(kafka.read(topic))
                    .extracting(ConsumerRecord::value)
                    .containsExactly("next", "last"));
        }
    }

    private void make(Admin admin) throws Exception {
        admin.createTopics(List.of(new NewTopic(topic, Optional.of(1), Optional.empty())))
                .all()
                .get();
    }

    private void wait(String payload) throws SQLException {
        try (Connection database = DriverManager.getConnection(Backends.jdbcUrl());
                Statement statement = database.createStatement()) {
            statement.executeUpdate(
                    "insert into platform_test.outbox (id, aggregatetype, aggregateid, type, organization, subject, payload)"
                            + " values (gen_random_uuid(), '" + topic + "', 'key', 'test', gen_random_uuid(), 'x', '"
                            + payload + "')");
        }
    }

    private static String write() {
        return given().auth()
                .oauth2(Tokens.user(UUID.randomUUID(), "notes:write"))
                .contentType(ContentType.JSON)
                .body("{\"text\":\"others\"}")
                .post("/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
