package io.smartlocker.audit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.smartlocker.audit.Facts;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.DeadLetter;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.contracts.activity.Activity.Result;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class LogTest {
    private static final String LOGS = "/api/v1/logs";

    private final Facts facts = new Facts();

    @Test
    void what_happened_is_shown_as_it_was_told() {
        Activity opened = facts.opened(0);
        facts.tell(opened);

        facts.asAuditor()
                .get(LOGS + "/" + opened.id())
                .then()
                .statusCode(200)
                .body("id", equalTo(opened.id().toString()))
                .body("at", equalTo("2026-03-01T06:00:00Z"))
                .body("actor.kind", equalTo("USER"))
                .body("actor.id", equalTo(facts.person.toString()))
                .body("type", equalTo("bay.opened"))
                .body("subject.kind", equalTo("BAY"))
                .body("subject.id", equalTo(facts.bay.toString()))
                .body("result", equalTo("SUCCESS"))
                .body("details", equalTo(Map.of("purpose", "TAKE")))
                .body("position", equalTo(1))
                .body("hash", matchesPattern("[0-9a-f]{64}"));
    }

    @Test
    void what_the_system_did_has_no_actor_id() {
        Activity expired = facts.activity(
                "command.expired",
                0,
                Actor.SYSTEM,
                new Subject(Subject.Kind.COMMAND, UUID.randomUUID()),
                Result.FAILED);
        facts.tell(expired);

        facts.asAuditor()
                .get(LOGS + "/" + expired.id())
                .then()
                .statusCode(200)
                .body("actor.kind", equalTo("SYSTEM"))
                .body("actor.id", nullValue());
    }

    @Test
    void the_list_is_newest_first_and_can_be_turned_round() {
        facts.tell(facts.opened(1), facts.opened(3), facts.opened(2));

        assertThat(positions(facts.asAuditor())).containsExactly(2, 3, 1);
        assertThat(positions(facts.asAuditor().queryParam("sort", "at"))).containsExactly(1, 3, 2);
        assertThat(positions(facts.asAuditor().queryParam("sort", "position"))).containsExactly(1, 2, 3);
        assertThat(positions(facts.asAuditor().queryParam("sort", "-position"))).containsExactly(3, 2, 1);
    }

    @Test
    void pages_follow_one_another_without_gap_or_overlap() {
        facts.tell(IntStream.range(0, 7)
                .map(minute -> minute / 3)
                .mapToObj(facts::opened)
                .toArray(Activity[]::new));

        for (String sort : List.of("-at", "at", "-position", "position")) {
            List<Integer> seen = new ArrayList<>();
            String cursor = null;
            do {
                RequestSpecification request =
                        facts.asAuditor().queryParam("sort", sort).queryParam("limit", 3);
                var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get(LOGS);
                seen.addAll(page.path("items.position"));
                cursor = page.path("next");
            } while (cursor != null);
            assertThat(seen).as(sort).hasSize(7).doesNotHaveDuplicates();
        }
    }

    @Test
    void filters_narrow_the_list() {
        UUID other = UUID.randomUUID();
        facts.tell(
                facts.opened(1),
                facts.activity(
                        "tap.refused", 2, Actor.kiosk(other), new Subject(Subject.Kind.KIOSK, other), Result.REFUSED),
                facts.opened(3));

        assertThat(positions(facts.asAuditor().queryParam("subject", facts.bay)))
                .containsExactly(3, 1);
        assertThat(positions(facts.asAuditor().queryParam("actor", other))).containsExactly(2);
        assertThat(positions(facts.asAuditor().queryParam("type", "bay.opened")))
                .containsExactly(3, 1);
        assertThat(positions(facts.asAuditor().queryParam("q", "tap."))).containsExactly(2);
        assertThat(positions(facts.asAuditor().queryParam("q", "bay"))).containsExactly(3, 1);
        assertThat(positions(facts.asAuditor().queryParam("q", "ay."))).isEmpty();
        assertThat(positions(facts.asAuditor().queryParam("q", "bay_"))).isEmpty();
        assertThat(positions(facts.asAuditor().queryParam("q", "bay").queryParam("actor", other)))
                .isEmpty();
        assertThat(positions(facts.asAuditor().queryParam("result", "REFUSED"))).containsExactly(2);
        assertThat(positions(facts.asAuditor().queryParam("result", "SUCCESS").queryParam("subject", facts.bay)))
                .containsExactly(3, 1);
        assertThat(positions(facts.asAuditor().queryParam("from", "2026-03-01T06:02:00Z")))
                .containsExactly(3, 2);
        assertThat(positions(facts.asAuditor().queryParam("until", "2026-03-01T06:02:00Z")))
                .containsExactly(1);
    }

    @Test
    void pages_of_a_search_come_one_after_the_other() {
        UUID other = UUID.randomUUID();
        facts.tell(IntStream.range(0, 6)
                .mapToObj(i -> facts.activity(
                        i % 2 == 0 ? "bay.opened" : "bay.closed",
                        i,
                        Actor.kiosk(other),
                        new Subject(Subject.Kind.BAY, facts.bay),
                        Result.SUCCESS))
                .toArray(Activity[]::new));

        var first =
                facts.asAuditor().queryParam("q", "bay.").queryParam("limit", 4).get(LOGS);
        assertThat(first.<List<Integer>>path("items.position")).containsExactly(6, 5, 4, 3);
        assertThat(first.<Integer>path("total")).isEqualTo(6);
        assertThat(positions(facts.asAuditor()
                        .queryParam("q", "bay.")
                        .queryParam("limit", 4)
                        .queryParam("cursor", first.<String>path("next"))))
                .containsExactly(2, 1);
    }

    @Test
    void an_activity_told_twice_is_logged_once() {
        Activity opened = facts.opened(0);
        facts.tell(opened);
        try (KafkaProbe kafka = new KafkaProbe()) {
            kafka.send(Topics.ACTIVITY, facts.organization, facts.organization, opened);
            kafka.send(Topics.ACTIVITY, facts.organization, facts.organization, opened);
        }
        facts.tell(facts.opened(1));

        facts.asAuditor().get(LOGS).then().body("items.position", contains(2, 1));
    }

    @Test
    void many_at_once_are_numbered_without_gaps_and_the_chain_holds() {
        facts.tell(IntStream.range(0, 1_200).mapToObj(facts::opened).toArray(Activity[]::new));

        facts.asAuditor()
                .get(LOGS + "/verify")
                .then()
                .statusCode(200)
                .body("holds", equalTo(true))
                .body("entries", equalTo(1_200))
                .body("head", matchesPattern("[0-9a-f]{64}"))
                .body("mismatch", nullValue());
    }

    @Test
    void an_empty_log_holds() {
        facts.asAuditor()
                .get(LOGS + "/verify")
                .then()
                .statusCode(200)
                .body("holds", equalTo(true))
                .body("entries", equalTo(0))
                .body("head", nullValue());
    }

    @Test
    void what_is_no_activity_is_set_aside_and_its_neighbours_are_logged() {
        UUID nonsense = UUID.randomUUID();
        String key = facts.organization.toString();
        try (KafkaProbe kafka = new KafkaProbe()) {
            kafka.send(Topics.ACTIVITY, key, facts.organization, nonsense, "io.smartlocker.activity.v1", "{\"id\":7}");
            facts.tell(facts.opened(0), facts.opened(1));

            Eventually.eventually(() -> assertThat(kafka.read(Topics.DEAD_LETTERS, key))
                    .singleElement()
                    .extracting(letter ->
                            Contracts.read(letter.value(), DeadLetter.class).eventId())
                    .isEqualTo(nonsense.toString()));
        }
    }

    private static List<Integer> positions(RequestSpecification request) {
        return request.get(LOGS).then().statusCode(200).extract().path("items.position");
    }
}
