package io.smartlocker.scheduling.shift;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.state.ShiftState;
import io.smartlocker.contracts.state.Weekday;
import io.smartlocker.scheduling.Site;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import io.smartlocker.testing.Tokens;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ShiftTest {
    private static final String SHIFTS = "/api/v1/shifts";

    private final Site site = new Site();

    @Test
    void a_new_shift_is_shown_as_it_was_asked_for() {
        String id = site.create(site.shift(
                "devices", List.of(Map.of("deviceType", site.deviceType, "count", 3), Map.of("device", site.device))));

        site.as("shifts:read")
                .get(SHIFTS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("name", equalTo("Early"))
                .body("location", equalTo(site.location.toString()))
                .body("days", contains("MON", "TUE"))
                .body("start", equalTo("06:00"))
                .body("end", equalTo("14:00"))
                .body("timeZone", equalTo("Europe/Berlin"))
                .body("validFrom", nullValue())
                .body("users", contains(site.user.toString()))
                .body("groups", contains(site.group.toString()))
                .body("devices.count", contains(3, 1))
                .body("devices[1].device", equalTo(site.device.toString()))
                .body("devices[1].deviceType", equalTo(site.deviceType.toString()));
    }

    @Test
    void a_new_shift_is_told_to_others() {
        String id = site.create(site.shift());

        Eventually.eventually(() -> {
            ShiftState told = last(id);
            assertThat(told.days()).containsExactly(Weekday.MON, Weekday.TUE);
            assertThat(told.start()).isEqualTo(LocalTime.of(6, 0));
            assertThat(told.organization()).isEqualTo(site.organization);
            assertThat(activities(id)).containsExactly("shift.created");
        });
    }

    @Test
    void midnight_to_midnight_is_a_whole_day() {
        Map<String, Object> body = site.shift("start", "00:00");
        body.put("end", "00:00");

        site.asPlanner()
                .get(SHIFTS + "/" + site.create(body))
                .then()
                .body("start", equalTo("00:00"))
                .body("end", equalTo("00:00"));
    }

    @Test
    void days_are_kept_once_and_from_monday_on() {
        String id = site.create(site.shift("days", List.of("SUN", "MON", "SUN")));

        site.asPlanner().get(SHIFTS + "/" + id).then().body("days", contains("MON", "SUN"));
    }

    @Test
    void without_a_time_zone_that_of_the_location_counts() {
        Map<String, Object> body = site.shift();
        body.remove("timeZone");

        site.asPlanner().get(SHIFTS + "/" + site.create(body)).then().body("timeZone", equalTo("Europe/Berlin"));
    }

    @Test
    void the_same_request_sent_again_makes_one_shift() {
        String token = Tokens.user(site.organization, "shifts:write", "shifts:read");

        String first = createOnce(token);
        String again = createOnce(token);

        assertThat(again).isEqualTo(first);
        site.asPlanner().get(SHIFTS).then().body("total", equalTo(1));
    }

    private String createOnce(String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "once")
                .body(site.shift())
                .post(SHIFTS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    @Test
    void the_list_is_by_location_and_page() {
        String first = site.create(site.shift());
        String second = site.create(site.shift("name", "Late"));
        site.create(site.shift("location", site.elsewhere));

        String next = site.asPlanner()
                .queryParam("location", site.location)
                .queryParam("limit", 1)
                .get(SHIFTS)
                .then()
                .statusCode(200)
                .body("items.id", contains(first))
                .body("total", equalTo(2))
                .extract()
                .path("next");
        site.asPlanner()
                .queryParam("location", site.location)
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get(SHIFTS)
                .then()
                .body("items.id", contains(second))
                .body("next", nullValue());
        site.asPlanner().queryParam("q", "lAT").get(SHIFTS).then().body("items.id", contains(second));
    }

    @Test
    void a_patch_changes_what_it_names_and_raises_the_version() {
        String id = site.create(site.shift("validUntil", "2030-12-31"));
        Map<String, Object> patch = new HashMap<>(Map.of("name", "Earlier", "start", "05:30"));
        patch.put("validUntil", null);

        site.asPlanner()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body(patch)
                .patch(SHIFTS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Earlier"))
                .body("start", equalTo("05:30"))
                .body("end", equalTo("14:00"))
                .body("validUntil", nullValue());
        Eventually.eventually(() -> {
            assertThat(last(id).version()).isEqualTo(1);
            assertThat(activities(id)).containsExactly("shift.created", "shift.changed");
        });
    }

    @Test
    void a_patch_that_changes_nothing_tells_nothing() {
        String id = site.create(site.shift());

        site.asPlanner()
                .body(Map.of("name", "Early"))
                .patch(SHIFTS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
    }

    @Test
    void a_patch_of_devices_replaces_them() {
        String id = site.create(site.shift("devices", List.of(Map.of("device", site.device))));

        site.asPlanner()
                .body(Map.of("devices", List.of(Map.of("deviceType", site.deviceType, "count", 5))))
                .patch(SHIFTS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("devices.count", contains(5));
    }

    @Test
    void a_patch_for_an_older_version_is_refused() {
        String id = site.create(site.shift());
        site.asPlanner().body(Map.of("name", "Second")).patch(SHIFTS + "/" + id);

        site.asPlanner()
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "Third"))
                .patch(SHIFTS + "/" + id)
                .then()
                .statusCode(412)
                .body("type", equalTo("stale"));
    }

    @Test
    void a_removed_shift_is_gone_and_its_tombstone_told() {
        String id = site.create(site.shift("devices", List.of(Map.of("device", site.device))));

        site.asPlanner().delete(SHIFTS + "/" + id).then().statusCode(204);

        site.asPlanner().get(SHIFTS + "/" + id).then().statusCode(404);
        try (KafkaProbe kafka = new KafkaProbe()) {
            Eventually.eventually(() -> {
                var told = kafka.read(Topics.SHIFTS, id);
                assertThat(told).hasSize(2);
                assertThat(told.getLast().value()).isNull();
            });
        }
        Eventually.eventually(() -> assertThat(activities(id)).containsExactly("shift.created", "shift.removed"));
    }

    @Test
    void devices_are_added_and_listed_and_give_the_shift_a_new_version() {
        String id = site.create(site.shift());

        site.asPlanner()
                .body(Map.of("deviceType", site.deviceType, "count", 2))
                .post(SHIFTS + "/" + id + "/devices")
                .then()
                .statusCode(201)
                .body("count", equalTo(2))
                .body("device", nullValue())
                .body("id", not(nullValue()));

        site.asPlanner()
                .get(SHIFTS + "/" + id + "/devices")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("total", equalTo(1));
        site.asPlanner().get(SHIFTS + "/" + id).then().header("ETag", "\"1\"").body("devices", hasSize(1));
        Eventually.eventually(() -> assertThat(activities(id)).last().isEqualTo("shift.device-added"));
    }

    @Test
    void the_answer_says_where_the_new_shift_is() {
        site.asPlanner()
                .body(site.shift())
                .post(SHIFTS)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", not(endsWith("null")));
    }

    private static ShiftState last(String id) {
        try (KafkaProbe kafka = new KafkaProbe()) {
            return kafka.last(Topics.SHIFTS, UUID.fromString(id), ShiftState.class)
                    .orElseThrow();
        }
    }

    private static List<String> activities(String id) {
        try (KafkaProbe kafka = new KafkaProbe()) {
            return kafka.read(Topics.ACTIVITY, id).stream()
                    .map(told -> Contracts.read(told.value(), Activity.class).type())
                    .toList();
        }
    }
}
