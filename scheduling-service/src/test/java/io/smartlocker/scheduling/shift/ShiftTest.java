package io.smartlocker.scheduling.shift;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.smartlocker.contracts.state.ShiftState;
import io.smartlocker.contracts.state.Weekday;
import io.smartlocker.scheduling.Site;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.Tokens;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
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
            ShiftState told = Told.last(id);
            assertThat(told.days()).containsExactly(Weekday.MON, Weekday.TUE);
            assertThat(told.start()).isEqualTo(LocalTime.of(6, 0));
            assertThat(told.organization()).isEqualTo(site.organization);
            assertThat(Told.activities(id)).containsExactly("shift.created");
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
    void the_answer_says_where_the_new_shift_is() {
        site.asPlanner()
                .body(site.shift())
                .post(SHIFTS)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", not(endsWith("null")));
    }
}
