package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

/** A replica whose topic is lost comes back by itself. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class DirectoryRestoreTest {
    private final KafkaProbe kafka = new KafkaProbe();
    private final Customer customer = new Customer(kafka);

    @Test
    void a_deleted_directory_topic_comes_back_complete_and_with_higher_revisions() throws Exception {
        UUID location = customer.location("Site");
        UUID locker = customer.locker("L-1", customer.lockerType("2x4"), location);
        UUID bay = customer.bay(locker, 1);
        UUID group = customer.group("Day shift");
        UUID person = UuidV7.next();
        UUID gone = UuidV7.next();
        customer.user(person, 0, group);
        customer.user(gone, 0, group);
        PlayedKiosk kiosk = PlayedKiosk.active(customer, "Gate", location, locker);
        Eventually.eventually(() -> customer.created(
                "/grants",
                "grants:write",
                Map.of("subject", Map.of("group", group), "target", Map.of("location", location))));
        Eventually.eventually(() -> assertThat(kiosk.directory())
                .containsOnlyKeys(
                        "site:" + kiosk.id, "lease:" + kiosk.id, "bay:" + bay, "user:" + person, "user:" + gone));
        customer.user(gone, 1);
        Eventually.eventually(() -> assertThat(kiosk.directory()).doesNotContainKey("user:" + gone));
        long highest = highest(kiosk);
        Eventually.eventually(() -> assertThat(topicId(kiosk)).isNotNull());
        String before = topicId(kiosk);

        delete(Topics.kioskDirectory(kiosk.id));

        Eventually.eventually(() -> assertThat(topicId(kiosk)).isNotEqualTo(before));
        Eventually.eventually(() -> {
            Map<String, DirectoryEntry> restored = kiosk.directory();
            assertThat(restored)
                    .containsOnlyKeys("site:" + kiosk.id, "lease:" + kiosk.id, "bay:" + bay, "user:" + person);
            assertThat(restored.values()).allMatch(entry -> entry.revision() > highest);
        });
        UUID late = UuidV7.next();
        customer.user(late, 0, group);
        Eventually.eventually(() -> kiosk.person(late));
    }

    private static long highest(PlayedKiosk kiosk) {
        return kiosk.directory().values().stream()
                .mapToLong(DirectoryEntry::revision)
                .max()
                .orElseThrow();
    }

    private static void delete(String topic) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Backends.kafka()))) {
            admin.deleteTopics(List.of(topic)).all().get();
        }
    }

    /** The broker's id of the topic that the replica was composed onto, as the service noted it. */
    private static String topicId(PlayedKiosk kiosk) throws Exception {
        try (Connection database = DriverManager.getConnection(Backends.jdbcUrl());
                PreparedStatement query =
                        database.prepareStatement("select topic_id from locker.directory where kiosk = ?")) {
            query.setObject(1, kiosk.id);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }
}
