package io.smartlocker.scheduling.shift;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.smartlocker.scheduling.Site;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.OpenApiCheck;
import io.smartlocker.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ShiftRefusalTest {
    private static final String SHIFTS = "/api/v1/shifts";
    private static final UUID ANY = UUID.randomUUID();

    private final Site site = new Site();

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("operations")
    void nobody_gets_in_without_a_token(String method, String path) {
        given().contentType(ContentType.JSON)
                .body("{}")
                .request(method, path)
                .then()
                .statusCode(401)
                .body("type", equalTo("unauthenticated"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("operations")
    void nobody_gets_in_without_the_permission(String method, String path) {
        site.as("shifts:other")
                .body("{}")
                .request(method, path)
                .then()
                .statusCode(403)
                .body("type", equalTo("forbidden"));
    }

    @Test
    void a_reader_may_not_write() {
        site.as("shifts:read").body(site.shift()).post(SHIFTS).then().statusCode(403);
    }

    @Test
    void another_organisation_sees_and_changes_nothing() {
        String id = site.create(site.shift());
        Site other = new Site();
        String path = SHIFTS + "/" + id;

        other.asPlanner().get(SHIFTS).then().statusCode(200).body("items", empty());
        other.asPlanner().get(path).then().statusCode(404).body("type", equalTo("not-found"));
        other.asPlanner().body(Map.of("name", "Mine")).patch(path).then().statusCode(404);
        other.asPlanner().delete(path).then().statusCode(404);
        other.asPlanner().get(path + "/devices").then().statusCode(404);
        other.asPlanner()
                .body(Map.of("deviceType", other.deviceType))
                .post(path + "/devices")
                .then()
                .statusCode(404);
        site.asPlanner().get(path).then().body("name", equalTo("Early")).body("version", equalTo(0));
    }

    @Test
    void a_planner_of_some_locations_sees_only_these() {
        String here = site.create(site.shift());
        String elsewhere = site.create(site.shift("location", site.elsewhere));
        String token =
                Tokens.sign(Tokens.claims(ANY, site.organization, Tokens.ADMIN_AUDIENCE, "shifts:read", "shifts:write")
                        .claim("locations", List.of(site.location.toString())));

        limited(token).get(SHIFTS).then().body("items.id", contains(here));
        limited(token).get(SHIFTS + "/" + elsewhere).then().statusCode(404);
        limited(token)
                .body(site.shift("location", site.elsewhere))
                .post(SHIFTS)
                .then()
                .statusCode(422);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("badFields")
    void a_bad_field_is_named(String field, Object value, String named) {
        site.asPlanner()
                .body(site.shift(field, value))
                .post(SHIFTS)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(named));
    }

    @Test
    void a_patch_is_checked_like_a_new_shift() {
        String path = SHIFTS + "/" + site.create(site.shift());

        site.asPlanner()
                .body(Map.of("days", List.of()))
                .patch(path)
                .then()
                .statusCode(400)
                .body("errors.field", contains("days"));
        site.asPlanner()
                .body(Map.of("organization", ANY))
                .patch(path)
                .then()
                .statusCode(400)
                .body("errors.field", contains("organization"));
        site.asPlanner().body("[]").patch(path).then().statusCode(400).body("type", equalTo("malformed"));
    }

    @ParameterizedTest
    @MethodSource("references")
    void what_a_shift_refers_to_must_exist(String field, Object value) {
        site.asPlanner()
                .body(site.shift(field, value))
                .post(SHIFTS)
                .then()
                .statusCode(422)
                .body("type", equalTo("unknown-reference"))
                .body("errors", hasSize(1));
    }

    @Test
    void people_of_another_organisation_cannot_be_planned() {
        Site other = new Site();

        site.asPlanner()
                .body(site.shift("users", List.of(other.user)))
                .post(SHIFTS)
                .then()
                .statusCode(422)
                .body("errors.field", contains("users"));
    }

    @Test
    void a_certain_device_must_be_of_the_type_named_and_is_one() {
        String path = SHIFTS + "/" + site.create(site.shift()) + "/devices";

        site.asPlanner()
                .body(Map.of("device", site.device, "deviceType", ANY))
                .post(path)
                .then()
                .statusCode(422)
                .body("type", equalTo("device-type-mismatch"));
        site.asPlanner()
                .body(Map.of("device", site.device, "count", 2))
                .post(path)
                .then()
                .statusCode(400)
                .body("errors.field", contains("count"));
        site.asPlanner().body("{}").post(path).then().statusCode(400).body("errors.field", contains("deviceType"));
        site.asPlanner()
                .body(Map.of("deviceType", site.deviceType, "count", 0))
                .post(path)
                .then()
                .statusCode(400)
                .body("errors.field", contains("count"));
    }

    @Test
    void a_filter_that_is_no_id_is_named() {
        site.asPlanner()
                .queryParam("location", "here")
                .get(SHIFTS)
                .then()
                .statusCode(400)
                .body("errors.field", contains("location"));
    }

    static Stream<Arguments> operations() {
        String one = SHIFTS + "/" + ANY;
        return Stream.of(
                Arguments.of("GET", SHIFTS),
                Arguments.of("POST", SHIFTS),
                Arguments.of("GET", one),
                Arguments.of("PATCH", one),
                Arguments.of("DELETE", one),
                Arguments.of("GET", one + "/devices"),
                Arguments.of("POST", one + "/devices"));
    }

    static Stream<Arguments> badFields() {
        return Stream.of(
                Arguments.of("name", " ", "name"),
                Arguments.of("location", null, "location"),
                Arguments.of("days", List.of(), "days"),
                Arguments.of("days", List.of("MONDAY"), "days[0]"),
                Arguments.of("start", "6 o'clock", "start"),
                Arguments.of("end", null, "end"),
                Arguments.of("timeZone", "Mars/Olympus", "timeZone"),
                Arguments.of("validFrom", "soon", "validFrom"),
                Arguments.of("version", 7, "version"),
                Arguments.of("devices", List.of(Map.of("count", 0)), "devices[0].count"));
    }

    static Stream<Arguments> references() {
        return Stream.of(
                Arguments.of("location", ANY),
                Arguments.of("users", List.of(ANY)),
                Arguments.of("groups", List.of(ANY)),
                Arguments.of("devices", List.of(Map.of("deviceType", ANY))),
                Arguments.of("devices", List.of(Map.of("device", ANY))));
    }

    private static RequestSpecification limited(String token) {
        return given().filter(OpenApiCheck.filter()).auth().oauth2(token).contentType(ContentType.JSON);
    }
}
