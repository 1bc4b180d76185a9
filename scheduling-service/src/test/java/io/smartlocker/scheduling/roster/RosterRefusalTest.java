package io.smartlocker.scheduling.roster;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smartlocker.scheduling.Site;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.OpenApiCheck;
import io.smartlocker.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class RosterRefusalTest {
    private static final String ROSTERS = "/api/v1/rosters";
    private static final String MONDAY = "2035-01-01";

    private final Site site = new Site();
    private String early;

    @BeforeEach
    void plan() {
        early = site.create(site.shift());
    }

    @Test
    void nobody_works_two_shifts_at_once() {
        String late = site.create(site.shift("start", "13:00", "end", "22:00"));
        set(early, MONDAY, site.user).statusCode(200);

        set(late, MONDAY, site.user)
                .statusCode(422)
                .body("type", equalTo("double-booked"))
                .body("errors.field", contains("users"))
                .body("detail", containsString(early));
        set(late, "2035-01-02", site.user).statusCode(200);
    }

    @Test
    void a_night_reaches_into_the_next_morning() {
        String night = site.create(site.shift("start", "22:00", "end", "07:00"));
        set(night, MONDAY, site.user).statusCode(200);

        set(early, "2035-01-02", site.user).statusCode(422).body("type", equalTo("double-booked"));
    }

    @Test
    void rows_of_one_batch_know_of_each_other() {
        String late = site.create(site.shift("start", "13:00", "end", "22:00"));

        site.asPlanner()
                .body(Map.of("rows", List.of(row(early), row(late))))
                .post(ROSTERS)
                .then()
                .statusCode(200)
                .body("rows[1].refusal.type", equalTo("double-booked"));
    }

    @Test
    void a_day_on_which_the_shift_rests_has_no_roster() {
        set(early, "2035-01-07", site.user).statusCode(422).body("type", equalTo("not-worked"));
        set(early, "2020-01-06", site.user).statusCode(422).body("type", equalTo("day-over"));
    }

    @Test
    void people_must_exist_and_bodies_make_sense() {
        set(early, MONDAY, UUID.randomUUID()).statusCode(422).body("type", equalTo("unknown-reference"));
        set(early, "monday", site.user).statusCode(400).body("errors.field", contains("day"));
        site.asPlanner().body("{}").put(path(early)).then().statusCode(400).body("errors.field", contains("users"));
        site.asPlanner()
                .body(Map.of("rows", List.of()))
                .post(ROSTERS)
                .then()
                .statusCode(400)
                .body("errors.field", contains("rows"));
        site.asPlanner()
                .body(Map.of("change", "SWAP", "rows", List.of(row(early))))
                .post(ROSTERS)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("change"));
        site.asPlanner().queryParam("sort", "name").get(ROSTERS).then().statusCode(400);
        site.asPlanner().queryParam("user", "me").get(ROSTERS).then().statusCode(400);
    }

    @Test
    void what_was_written_for_an_older_roster_is_refused() {
        set(early, MONDAY, site.user);
        set(early, MONDAY).statusCode(200);

        site.asPlanner()
                .header("If-Match", "\"0\"")
                .body(Map.of("users", List.of(site.user)))
                .put(path(early))
                .then()
                .statusCode(412);
        site.asPlanner().header("If-Match", "\"0\"").delete(path(early)).then().statusCode(412);
    }

    @Test
    void reading_and_writing_need_their_permissions() {
        set(early, MONDAY, site.user);

        site.as("rosters:read").delete(path(early)).then().statusCode(403);
        site.as("shifts:write")
                .body(Map.of("users", List.of()))
                .put(path(early))
                .then()
                .statusCode(403);
        site.as("rosters:write").get(ROSTERS).then().statusCode(403);
    }

    @Test
    void a_planner_of_some_locations_plans_only_these() {
        String elsewhere = site.create(site.shift("location", site.elsewhere));
        set(elsewhere, MONDAY, site.user).statusCode(200);
        String path = ROSTERS + "/" + elsewhere + "/" + MONDAY;

        limited().get(ROSTERS).then().statusCode(200).body("items", empty());
        limited().get(path).then().statusCode(404);
        limited().body(Map.of("users", List.of())).put(path).then().statusCode(404);
        limited().put(path + "/users/" + site.user).then().statusCode(404);
        limited().delete(path).then().statusCode(404);
        limited()
                .body(Map.of("rows", List.of(row(elsewhere))))
                .post(ROSTERS)
                .then()
                .statusCode(200)
                .body("entered", is(0))
                .body("rows[0].refusal.type", equalTo("unknown-reference"));
        limited()
                .body(Map.of("users", List.of(site.user)))
                .put(path(early))
                .then()
                .statusCode(422)
                .body("type", equalTo("double-booked"));
    }

    private RequestSpecification limited() {
        String token = Tokens.sign(Tokens.claims(
                        UUID.randomUUID(), site.organization, Tokens.ADMIN_AUDIENCE, "rosters:read", "rosters:write")
                .claim("locations", List.of(site.location.toString())));
        return given().filter(OpenApiCheck.filter()).auth().oauth2(token).contentType(ContentType.JSON);
    }

    private Map<String, Object> row(String shift) {
        return Map.of("shift", shift, "day", MONDAY, "users", List.of(site.user));
    }

    private ValidatableResponse set(String shift, String day, UUID... users) {
        return site.asPlanner()
                .body(Map.of("users", List.of(users)))
                .put(ROSTERS + "/" + shift + "/" + day)
                .then();
    }

    private static String path(String shift) {
        return ROSTERS + "/" + shift + "/" + MONDAY;
    }
}
