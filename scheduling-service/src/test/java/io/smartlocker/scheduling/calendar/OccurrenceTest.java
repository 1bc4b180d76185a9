package io.smartlocker.scheduling.calendar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.scheduling.Site;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** 2035-01-01 is a Monday; in Berlin the clocks go forward on 2035-03-25 and back on 2035-10-28, both Sundays. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class OccurrenceTest {
    private final Site site = new Site();

    @Test
    void a_shift_takes_place_on_its_days_in_its_time_zone() {
        String shift = site.create(site.shift());

        of(shift, "2035-01-01", "2035-01-08")
                .statusCode(200)
                .body("items.day", contains("2035-01-01", "2035-01-02", "2035-01-08"))
                .body("items[0].from", equalTo("2035-01-01T05:00:00Z"))
                .body("items[0].until", equalTo("2035-01-01T13:00:00Z"))
                .body("items[0].exceptional", is(false))
                .body("items[0].rostered", is(false))
                .body("items[0].users", contains(site.user.toString()))
                .body("items[0].groups", contains(site.group.toString()))
                .body("total", is(3));
    }

    @Test
    void nights_in_which_clocks_change_are_shorter_and_longer() {
        Map<String, Object> night = site.shift("days", List.of("SAT"));
        night.putAll(Map.of("start", "22:00", "end", "06:00"));
        String shift = site.create(night);

        of(shift, "2035-03-24", "2035-03-25")
                .body("items[0].from", equalTo("2035-03-24T21:00:00Z"))
                .body("items[0].until", equalTo("2035-03-25T04:00:00Z"));
        of(shift, "2035-10-27", "2035-10-28")
                .body("items[0].from", equalTo("2035-10-27T20:00:00Z"))
                .body("items[0].until", equalTo("2035-10-28T05:00:00Z"));
    }

    @Test
    void a_start_that_the_clock_leaves_out_is_an_hour_later_and_one_that_it_shows_twice_is_the_first() {
        Map<String, Object> early = site.shift("days", List.of("SUN"));
        early.putAll(Map.of("start", "02:30", "end", "08:00"));
        String shift = site.create(early);

        of(shift, "2035-03-25", "2035-03-25")
                .body("items[0].from", equalTo("2035-03-25T01:30:00Z"))
                .body("items[0].until", equalTo("2035-03-25T06:00:00Z"));
        of(shift, "2035-10-28", "2035-10-28").body("items[0].from", equalTo("2035-10-28T00:30:00Z"));
    }

    @Test
    void exceptions_and_validity_say_when_it_is_worked() {
        String shift = site.create(site.shift("validUntil", "2035-01-02"));
        except(shift, "2035-01-01", Map.of());
        except(shift, "2035-01-02", Map.of("start", "09:00", "end", "10:00"));
        except(shift, "2035-01-14", Map.of("start", "22:00", "end", "02:00"));

        of(shift, "2035-01-01", "2035-01-31")
                .body("items.day", contains("2035-01-02", "2035-01-14"))
                .body("items.exceptional", contains(true, true))
                .body("items[0].from", equalTo("2035-01-02T08:00:00Z"))
                .body("items[1].until", equalTo("2035-01-15T01:00:00Z"));
    }

    @Test
    void a_locations_week_shows_what_overlaps_and_who_would_be_in_two_places() {
        String early = site.create(site.shift());
        String late = site.create(site.shift("start", "13:30", "end", "22:00"));
        site.create(site.shift("location", site.elsewhere));

        at(site.location, "2035-01-01", "2035-01-01")
                .statusCode(200)
                .body("items.shift", contains(early, late))
                .body("items[0].overlaps.shift", contains(late))
                .body("items[0].overlaps.day", contains("2035-01-01"))
                .body("items[1].overlaps.shift", contains(early))
                .body("items[0].doubleBooked", contains(site.user.toString()));
        of(early, "2035-01-01", "2035-01-01").body("items[0].overlaps.shift", contains(late));
    }

    @Test
    void a_night_overlaps_what_follows_it_on_the_next_day() {
        String night = site.create(site.shift("start", "22:00", "end", "07:00"));
        String early = site.create(site.shift());

        at(site.location, "2035-01-02", "2035-01-02")
                .body("items.shift", contains(early, night))
                .body("items[0].overlaps.day", contains("2035-01-01"))
                .body("items[1].overlaps", empty());
    }

    @Test
    void a_roster_shows_in_the_place_of_the_usual_crew() {
        String shift = site.create(site.shift());
        UUID substitute = site.newPerson();
        site.asPlanner()
                .body(Map.of("users", List.of(substitute)))
                .put("/api/v1/rosters/" + shift + "/2035-01-01")
                .then()
                .statusCode(200);

        of(shift, "2035-01-01", "2035-01-02")
                .body("items.rostered", contains(true, false))
                .body("items[0].users", contains(substitute.toString()))
                .body("items[0].groups", empty())
                .body("items[1].groups", hasSize(1));
    }

    @Test
    void bad_questions_are_named() {
        String shift = site.create(site.shift());

        of(shift, "2035-01-02", "2035-01-01").statusCode(400).body("errors.field", contains("until"));
        of(shift, "soon", "2035-01-01").statusCode(400).body("errors.field", contains("from"));
        of(shift, "2035-01-01", "2037-01-01").statusCode(400);
        at(site.location, "2035-01-01", "2035-03-01").statusCode(400);
        site.asPlanner()
                .queryParam("from", "2035-01-01")
                .queryParam("until", "2035-01-01")
                .get("/api/v1/shifts/occurrences")
                .then()
                .statusCode(400)
                .body("errors.field", contains("location"));
    }

    @Test
    void what_a_caller_may_not_see_is_not_there() {
        String shift = site.create(site.shift());
        String token =
                Tokens.sign(Tokens.claims(UUID.randomUUID(), site.organization, Tokens.ADMIN_AUDIENCE, "shifts:read")
                        .claim("locations", List.of(site.elsewhere.toString())));

        at(UUID.randomUUID(), "2035-01-01", "2035-01-01").statusCode(404);
        for (String path : List.of("/api/v1/shifts/occurrences", "/api/v1/shifts/" + shift + "/occurrences")) {
            RestAssured.given()
                    .auth()
                    .oauth2(token)
                    .contentType(ContentType.JSON)
                    .queryParam("location", site.location)
                    .queryParam("from", "2035-01-01")
                    .queryParam("until", "2035-01-01")
                    .get(path)
                    .then()
                    .statusCode(404);
        }
    }

    private void except(String shift, String day, Map<String, Object> body) {
        site.asPlanner()
                .body(body)
                .put("/api/v1/shifts/" + shift + "/exceptions/" + day)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse of(String shift, String from, String until) {
        return site.asPlanner()
                .queryParam("from", from)
                .queryParam("until", until)
                .get("/api/v1/shifts/" + shift + "/occurrences")
                .then();
    }

    private ValidatableResponse at(UUID location, String from, String until) {
        return site.asPlanner()
                .queryParam("location", location)
                .queryParam("from", from)
                .queryParam("until", until)
                .get("/api/v1/shifts/occurrences")
                .then();
    }
}
