package io.smartlocker.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.DeadLetter;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.GroupState;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.platform.note.GroupProjection;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class InboxTest {
    private final UUID organization = UUID.randomUUID();
    private final KafkaProbe kafka = new KafkaProbe();

    @Inject
    GroupProjection groups;

    @AfterEach
    void close() {
        kafka.close();
    }

    @Test
    void an_event_that_comes_twice_is_handled_once() {
        UUID event = UUID.randomUUID();
        send(event, "twice");
        send(event, "twice");
        send(UUID.randomUUID(), "after");
        Eventually.eventually(() -> assertThat(notes()).containsExactly("twice", "after"));
    }

    @Test
    void a_bad_event_goes_to_the_dead_letters_with_its_reason_and_the_stream_goes_on() {
        send(UUID.randomUUID(), "before");
        UUID poison = UUID.randomUUID();
        send(poison, "poison");
        send(UUID.randomUUID(), "after");
        kafka.send(Topics.LOCATIONS, organization.toString(), organization, UUID.randomUUID(), "garbage", "{not json");
        send(UUID.randomUUID(), "last");
        Eventually.eventually(() -> {
            assertThat(notes()).containsExactly("before", "after", "last");
            assertThat(kafka.read(Topics.DEAD_LETTERS, organization.toString()))
                    .extracting(letter -> Contracts.read(letter.value(), DeadLetter.class))
                    .anySatisfy(letter -> {
                        assertThat(letter.eventId()).isEqualTo(poison.toString());
                        assertThat(letter.reason()).contains("cannot be swallowed");
                    })
                    .hasSize(2);
        });
    }

    @Test
    void an_older_version_never_overwrites_a_newer_one_and_a_tombstone_forgets() {
        UUID group = UUID.randomUUID();
        kafka.send(Topics.GROUPS, group, organization, new GroupState(group, organization, 2, 1, "new"));
        kafka.send(Topics.GROUPS, group, organization, new GroupState(group, organization, 1, 1, "old"));
        kafka.send(Topics.GROUPS, group, organization, new GroupState(group, organization, 3, 1, "newest"));
        Eventually.eventually(() -> assertThat(projected(group)).containsExactly("newest"));
        kafka.tombstone(Topics.GROUPS, group, organization);
        Eventually.eventually(() -> assertThat(projected(group)).isEmpty());
    }

    @Test
    void who_hears_of_a_change_may_ask_what_was_known_before() {
        UUID group = UUID.randomUUID();
        named(group, 1, 7, "Day");
        named(group, 2, 8, "Day");
        named(group, 3, 8, "Night");
        assertThat(groups.earlierNames(group)).containsExactly("nothing", "Day");
    }

    private void named(UUID group, long version, long number, String name) {
        kafka.send(Topics.GROUPS, group, organization, new GroupState(group, organization, version, number, name));
        String known = "select cast(version as text) from platform_test.projection where id = '" + group + "'";
        Eventually.eventually(() -> assertThat(texts(known)).containsExactly(Long.toString(version)));
    }

    @Test
    void what_one_poll_brings_ends_as_if_it_had_come_one_by_one() {
        UUID again = UUID.randomUUID();
        UUID gone = UUID.randomUUID();
        for (int version = 1; version <= 100; version++) {
            kafka.send(
                    Topics.GROUPS, gone, organization, new GroupState(gone, organization, version, 1, "v" + version));
            kafka.send(Topics.GROUPS, again, organization, new GroupState(again, organization, version, 1, "old"));
        }
        kafka.tombstone(Topics.GROUPS, again, organization);
        kafka.send(Topics.GROUPS, again, organization, new GroupState(again, organization, 101, 1, "back"));
        kafka.tombstone(Topics.GROUPS, gone, organization);
        Eventually.eventually(() -> {
            assertThat(projected(again)).containsExactly("back");
            assertThat(projected(gone)).isEmpty();
        });
    }

    @Test
    void nothing_is_lost_or_doubled_when_the_database_drops_its_connections() throws Exception {
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            sent.add("n" + i);
            send(UUID.randomUUID(), "n" + i);
            if (i % 50 == 25) {
                dropConnections();
            }
        }
        Eventually.eventually(() -> assertThat(notes()).containsExactlyElementsOf(sent));
    }

    private void send(UUID event, String name) {
        kafka.send(
                Topics.LOCATIONS,
                organization.toString(),
                organization,
                event,
                new LocationState(UUID.randomUUID(), organization, 1, name, "DE", "Europe/Berlin", List.of()));
    }

    private List<String> notes() throws SQLException {
        return texts("select text from platform_test.note where organization = '" + organization + "' order by id");
    }

    private static List<String> projected(UUID id) throws SQLException {
        return texts("select state ->> 'name' from platform_test.projection where id = '" + id + "'");
    }

    private static void dropConnections() throws SQLException {
        texts("select cast(pg_terminate_backend(pid) as text) from pg_stat_activity"
                + " where usename = 'smartlocker' and pid <> pg_backend_pid()");
    }

    private static List<String> texts(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(Backends.jdbcUrl());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
