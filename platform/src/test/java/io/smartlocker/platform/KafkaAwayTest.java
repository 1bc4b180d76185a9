package io.smartlocker.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.smartlocker.contracts.EventHeaders;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.CpuTime;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import io.smartlocker.testing.Tokens;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** A service whose Kafka goes away waits for it without work, and goes on where it was. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class KafkaAwayTest {
    /** Of a core. A consumer that is not closed takes nearly all of one, and its stream some of another. */
    private static final double GENEROUS = 0.2;

    private final UUID organization = UUID.randomUUID();

    @Test
    void while_kafka_is_away_its_clients_rest_and_when_it_is_back_the_next_record_comes() {
        heard("before");
        Backends.stopKafka();
        String waiting;
        try {
            waiting = write();
            // Each notices within a second or two, and the clients retry while they are watched.
            Eventually.eventually(() -> assertRest(Duration.ofSeconds(1)));
            assertRest(Duration.ofSeconds(6));
        } finally {
            Backends.restartKafka();
        }
        heard("after");
        told(waiting);
    }

    private static void assertRest(Duration watched) {
        assertThat(CpuTime.shares(KafkaAwayTest::isOfAClient, watched))
                .isNotEmpty()
                .allSatisfy((thread, share) -> assertThat(share).isLessThan(GENEROUS));
    }

    private static boolean isOfAClient(String thread) {
        return Stream.of(
                        "events-",
                        "session-epochs",
                        "outbox-relay",
                        "consumer_background_thread",
                        "kafka-producer-network-thread",
                        "kafka-admin-client-thread")
                .anyMatch(thread::startsWith);
    }

    private void heard(String name) {
        try (KafkaProbe kafka = new KafkaProbe()) {
            kafka.send(
                    Topics.LOCATIONS,
                    organization.toString(),
                    organization,
                    UUID.randomUUID(),
                    new LocationState(UUID.randomUUID(), organization, 1, name, "DE", "Europe/Berlin", List.of()));
        }
        Eventually.eventually(() -> assertThat(notes()).contains(name));
    }

    /** At least once: a broker that has it but could not say so in time is sent it again, as the same event. */
    private static void told(String note) {
        try (KafkaProbe kafka = new KafkaProbe()) {
            Eventually.eventually(() -> assertThat(kafka.read(Topics.GROUPS, note).stream()
                            .map(KafkaAwayTest::event)
                            .collect(Collectors.toSet()))
                    .hasSize(1));
        }
    }

    private static String event(ConsumerRecord<String, String> message) {
        return new String(message.headers().lastHeader(EventHeaders.ID).value(), StandardCharsets.UTF_8);
    }

    private String write() {
        return given().auth()
                .oauth2(Tokens.user(organization, "notes:write"))
                .contentType(ContentType.JSON)
                .body("{\"text\":\"told later\"}")
                .post("/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private List<String> notes() throws SQLException {
        try (Connection connection = DriverManager.getConnection(Backends.jdbcUrl());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select text from platform_test.note where organization = '" + organization + "'")) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
