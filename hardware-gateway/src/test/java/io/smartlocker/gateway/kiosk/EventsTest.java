package io.smartlocker.gateway.kiosk;

import static io.restassured.RestAssured.given;
import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.gateway.LinkState;
import io.smartlocker.gateway.PersonAtKiosk;
import io.smartlocker.gateway.SeededKiosk;
import io.smartlocker.gateway.StoredSite;
import io.smartlocker.gateway.directory.Replica;
import io.smartlocker.gateway.reader.Taps;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a page at the kiosk hears. */
@QuarkusTest
@QuarkusTestResource(value = StoredSite.class, restrictToAnnotatedClass = true)
class EventsTest {
    @Inject
    Events events;

    @Inject
    Taps taps;

    @Inject
    LinkState link;

    @Inject
    Replica replica;

    private final List<ListeningPage> pages = new ArrayList<>();

    private ListeningPage listen(String last) {
        ListeningPage page = new ListeningPage(last);
        pages.add(page);
        eventually(() -> assertThat(events.heard()).isTrue());
        return page;
    }

    @AfterEach
    void nobodyListens() {
        pages.forEach(ListeningPage::close);
        eventually(() -> assertThat(events.heard()).isFalse());
    }

    @Test
    void a_new_page_hears_how_all_is_and_then_what_changes() {
        ListeningPage page = listen(null);
        eventually(() -> assertThat(page.of("snapshot")).hasSize(1));
        assertThat(page.of("snapshot").getFirst().path("bays")).hasSize(SeededKiosk.BAYS);
        assertThat(page.of("snapshot")
                        .getFirst()
                        .path("kiosk")
                        .path("clockSynchronized")
                        .asBoolean())
                .isTrue();

        PersonAtKiosk person = new PersonAtKiosk(SeededKiosk.BADGE_001);
        ValidatableResponse taken =
                PersonAtKiosk.post("take", Map.of("session", person.letIn())).statusCode(201);
        PersonAtKiosk.closeBehind(taken, null);
        int bay = taken.extract().path("bay");
        String intent = taken.extract().path("intent");

        eventually(() -> {
            assertThat(page.of("intent"))
                    .filteredOn(view -> view.path("intent").asText().equals(intent))
                    .extracting(view -> view.path("state").asText())
                    .containsExactly("INTENDED", "FIRED", "OPENED", "DONE");
            assertThat(page.of("bay"))
                    .filteredOn(view -> view.path("number").asInt() == bay)
                    .anyMatch(view -> view.path("door").asText().equals("OPEN"))
                    .anyMatch(view -> view.path("door").asText().equals("CLOSED") && !view.has("device"));
        });
        person.giveBack();
    }

    @Test
    void a_page_that_comes_back_hears_what_it_missed_and_no_snapshot() {
        ListeningPage page = listen(null);
        eventually(() -> assertThat(page.all()).isNotEmpty());
        String last = page.all().getFirst().id();
        page.close();
        eventually(() -> assertThat(events.heard()).isFalse());
        PersonAtKiosk.moveDoor(8, "OPEN", null);
        eventually(() -> given().get("/kiosk/v1/status").then().body("bays[7].door", equalTo("OPEN")));

        ListeningPage again = listen(last);
        eventually(() -> assertThat(again.of("bay"))
                .anyMatch(view -> view.path("number").asInt() == 8
                        && view.path("door").asText().equals("OPEN")));
        assertThat(again.of("snapshot")).isEmpty();
        PersonAtKiosk.moveDoor(8, "CLOSED", null);
    }

    @Test
    void a_page_that_names_what_nobody_knows_begins_anew() {
        ListeningPage page = listen("another-start/17");
        eventually(() -> assertThat(page.of("snapshot")).hasSize(1));
    }

    @Test
    void a_badge_is_heard_by_who_listens_and_by_nobody_later() {
        ListeningPage page = listen(null);
        eventually(() -> assertThat(page.all()).isNotEmpty());
        String last = page.all().getFirst().id();
        taps.tapped("04:a1:b2:c3:d4");
        taps.tapped("no badge at all!");
        eventually(() -> assertThat(page.of("tap"))
                .extracting(tap -> tap.path("badge").asText())
                .containsExactly(SeededKiosk.BADGE_001));
        assertThat(page.all())
                .filteredOn(event -> event.name().equals("tap"))
                .extracting(ListeningPage.Heard::id)
                .containsOnlyNulls();

        ListeningPage later = listen(last);
        PersonAtKiosk.moveDoor(7, "OPEN", null);
        eventually(() -> assertThat(later.of("bay")).isNotEmpty());
        assertThat(later.of("tap")).isEmpty();
        PersonAtKiosk.moveDoor(7, "CLOSED", null);
    }

    @Test
    void the_link_is_heard_to_come_and_go() {
        ListeningPage page = listen(null);
        eventually(() -> assertThat(page.all()).isNotEmpty());
        link.up();
        eventually(() -> assertThat(page.of("kiosk")).last().satisfies(kiosk -> assertThat(
                        kiosk.path("link").path("up").asBoolean())
                .isTrue()));
        link.cutOff(java.time.Instant.now());
        eventually(() -> assertThat(page.of("kiosk")).last().satisfies(kiosk -> assertThat(
                        kiosk.path("link").has("cutOffSince"))
                .isTrue()));
    }

    @Test
    void the_opening_of_every_bay_is_heard_step_by_step() {
        replica.apply(SeededKiosk.records(List.of(SeededKiosk.technician(2, "lockers:open-all"))), connection -> {});
        ListeningPage page = listen(null);
        PersonAtKiosk.post("emergency", Map.of("session", new PersonAtKiosk(SeededKiosk.BADGE_001).letIn()))
                .statusCode(202);
        eventually(() -> assertThat(page.of("emergency")).last().satisfies(progress -> {
            assertThat(progress.path("finished").asBoolean()).isTrue();
            assertThat(progress.path("opened").asInt()).isEqualTo(SeededKiosk.BAYS);
        }));
        assertThat(page.of("emergency").size()).isGreaterThan(2);
        for (int bay = 1; bay <= SeededKiosk.BAYS; bay++) {
            given().contentType("application/json")
                    .body(Map.of("door", "CLOSED"))
                    .put("/simulator/v1/bays/" + bay)
                    .then()
                    .statusCode(200);
        }
        eventually(() -> given().get("/kiosk/v1/status").then().body("bays.findAll { it.inUse }.size()", equalTo(0)));
    }

    @Test
    void no_more_pages_listen_than_a_kiosk_can_have() {
        for (int number = 0; number < Events.MOST_LISTENERS; number++) {
            ListeningPage page = listen(null);
            eventually(() -> assertThat(page.of("snapshot")).hasSize(1));
        }
        given().accept("text/event-stream")
                .get("/kiosk/v1/events")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("type", equalTo("too-many-listeners"));
    }
}
