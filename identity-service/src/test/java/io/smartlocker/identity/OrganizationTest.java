package io.smartlocker.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.OrganizationState;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class OrganizationTest {
    @Test
    void settings_are_changed_and_told_and_concern_everybody() {
        Created another = create();
        String token = another.token();
        String path = "/api/v1/organizations/" + another.id;
        String one = person(token, Map.of("name", "Employee 001"));
        String two = person(token, Map.of("name", "Employee 002"));
        Api.as(token)
                .body(Map.of("itemAllowance", 5))
                .patch("/api/v1/users/" + two)
                .then()
                .statusCode(200);

        Api.as(token)
                .header("If-Match", "\"0\"")
                .body(Map.of("itemAllowance", 2, "leaseDurationHours", 48, "erasureAfterDays", 7, "name", "Renamed"))
                .patch(path)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("itemAllowance", is(2))
                .body("erasureAfterDays", is(7));

        Api.as(token)
                .get(path)
                .then()
                .statusCode(200)
                .body("name", is("Renamed"))
                .body("version", is(1));
        Api.as(token)
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "Late"))
                .patch(path)
                .then()
                .statusCode(412);
        try (KafkaProbe probe = new KafkaProbe()) {
            Eventually.eventually(() -> {
                OrganizationState state = probe.last(
                                Topics.ORGANIZATIONS, UUID.fromString(another.id), OrganizationState.class)
                        .orElseThrow();
                assertThat(state.leaseDuration()).isEqualTo(Duration.ofHours(48));
                assertThat(state.version()).isEqualTo(1);
                assertThat(allowance(probe, one)).isEqualTo(2);
                assertThat(allowance(probe, two)).isEqualTo(5);
                assertThat(UserTest.activities(probe, another.id)).contains("organization.changed");
            });
        }
    }

    @Test
    void settings_have_limits_and_nothing_else_can_be_set() {
        String path = "/api/v1/organizations/" + Api.organization();
        Map<String, Object> bad = Map.of(
                "itemAllowance", 101,
                "leaseDurationHours", 0,
                "pinLength", 3,
                "erasureAfterDays", -1,
                "name", " ",
                "id", UUID.randomUUID().toString(),
                "version", 7,
                "operates", true);
        bad.forEach((field, value) -> Api.asAdmin()
                .body(Map.of(field, value))
                .patch(path)
                .then()
                .statusCode(400)
                .body("errors.field", contains(field)));
        Api.asAdmin()
                .body("{\"pinLength\":null}")
                .patch(path)
                .then()
                .statusCode(400)
                .body("errors.field", contains("pinLength"));
    }

    @Test
    void the_first_organisation_creates_others_and_sees_them_but_not_what_is_in_them() {
        Created another = create();

        Api.asAdmin()
                .queryParam("limit", 200)
                .get("/api/v1/organizations")
                .then()
                .statusCode(200)
                .body("items.id", hasItems(another.id, Api.organization().toString()));
        Api.asAdmin().get("/api/v1/organizations/" + another.id).then().statusCode(200);
        Api.asAdmin()
                .body(Map.of("name", "Mine now"))
                .patch("/api/v1/organizations/" + another.id)
                .then()
                .statusCode(404);
        Api.asAdmin().get("/api/v1/users/" + another.administrator).then().statusCode(404);
    }

    @Test
    void another_organisation_neither_creates_nor_sees_others() {
        String token = create().token();

        Api.as(token)
                .get("/api/v1/auth/me")
                .then()
                .statusCode(200)
                .body("permissions", hasItem("organizations:write"))
                .body("permissions", not(hasItem("organizations:create")));
        Api.as(token)
                .body(Map.of("name", "Third", "administrator", Api.unique("third")))
                .post("/api/v1/organizations")
                .then()
                .statusCode(403);
        Api.as(token)
                .body(Map.of("name", "Operators", "permissions", List.of("organizations:create")))
                .post("/api/v1/roles")
                .then()
                .statusCode(403)
                .body("type", is("more-than-your-own"));
        Api.as(token).get("/api/v1/organizations").then().statusCode(200).body("total", is(1));
        Api.as(token).get("/api/v1/organizations/" + Api.organization()).then().statusCode(404);
    }

    @Test
    void an_organisation_needs_a_name_and_an_administrator_of_a_username_that_is_free() {
        add(Map.of("name", " ", "administrator", "a  b"))
                .statusCode(400)
                .body("errors.field", contains("administrator", "name"));
        add(Map.of("name", "Another", "administrator", "ADMIN"))
                .statusCode(409)
                .body("errors.field", contains("administrator"));
        add(Map.of("name", "Another", "administrator", Api.unique("a"), "id", 1))
                .statusCode(400)
                .body("errors.field", contains("id"));
        Api.anonymous().get("/api/v1/organizations").then().statusCode(401);
        Api.as(Api.tokenWith("users:read")).get("/api/v1/organizations").then().statusCode(403);
        Api.as(Api.tokenWith("organizations:read"))
                .body(Map.of("name", "x"))
                .patch("/api/v1/organizations/" + Api.organization())
                .then()
                .statusCode(403);
    }

    private record Created(String id, String administrator, String username, String password) {
        String token() {
            return Api.token(username, password);
        }
    }

    private static Created create() {
        String username = Api.unique("administrator");
        var answer = add(Map.of("name", "Another", "administrator", username))
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .extract()
                .jsonPath();
        return new Created(
                answer.getString("organization.id"),
                answer.getString("administrator.id"),
                username,
                answer.getString("administrator.password"));
    }

    private static ValidatableResponse add(Map<String, Object> body) {
        return Api.asAdmin().body(body).post("/api/v1/organizations").then();
    }

    private static String person(String token, Map<String, Object> body) {
        return Api.as(token)
                .body(body)
                .post("/api/v1/users")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static int allowance(KafkaProbe probe, String user) {
        return probe.last(Topics.USERS, UUID.fromString(user), UserState.class)
                .orElseThrow()
                .itemAllowance();
    }
}
