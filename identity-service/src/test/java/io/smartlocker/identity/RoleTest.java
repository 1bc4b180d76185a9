package io.smartlocker.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class RoleTest {
    @Test
    void the_catalogue_of_permissions_is_shown() {
        Api.asAdmin()
                .get("/api/v1/permissions")
                .then()
                .statusCode(200)
                .body("items.name", everyItem(matchesPattern("[a-z-]+:[a-z-]+")))
                .body("items.name", hasItems("bays:open", "bays:charge", "bays:assign", "logs:read", "shifts:write"));
        Api.anonymous().get("/api/v1/permissions").then().statusCode(401);
        Api.as(Api.tokenWith("users:read")).get("/api/v1/permissions").then().statusCode(403);
    }

    @Test
    void a_role_is_given_at_a_location_and_told_as_rights() {
        String role = newRole(List.of("users:read", "devices:take-anytime"));
        UUID location = UUID.randomUUID();
        String username = Api.unique("limited");
        String password = "a-password-of-" + username;
        String user = Api.asAdmin()
                .body(Map.of(
                        "name",
                        "Limited",
                        "username",
                        username,
                        "password",
                        password,
                        "roles",
                        List.of(Map.of("role", role, "locations", List.of(location.toString())))))
                .post("/api/v1/users")
                .then()
                .statusCode(201)
                .body("roles[0].locations", contains(location.toString()))
                .extract()
                .path("id");

        Api.as(Api.token(username, password))
                .get("/api/v1/auth/me")
                .then()
                .statusCode(200)
                .body("permissions", contains("devices:take-anytime", "users:read"))
                .body("locations", contains(location.toString()));
        try (KafkaProbe probe = new KafkaProbe()) {
            Eventually.eventually(() -> assertThat(probe.last(Topics.USERS, UUID.fromString(user), UserState.class)
                            .orElseThrow()
                            .rights())
                    .containsExactly(
                            new UserState.Right("devices:take-anytime", List.of(location)),
                            new UserState.Right("users:read", List.of(location))));
        }
    }

    @Test
    void a_changed_role_raises_the_session_epoch() {
        String role = newRole(List.of("users:read"));
        String user = Api.newUser("Employee");

        Api.asAdmin()
                .body(Map.of("roles", List.of(Map.of("role", role))))
                .patch("/api/v1/users/" + user)
                .then()
                .statusCode(200)
                .body("roles.role", contains(role));

        try (KafkaProbe probe = new KafkaProbe()) {
            Eventually.eventually(() -> assertThat(probe.last(Topics.USERS, UUID.fromString(user), UserState.class)
                            .orElseThrow()
                            .sessionEpoch())
                    .isEqualTo(1));
        }
    }

    @Test
    void a_role_is_made_of_known_permissions_that_its_maker_holds() {
        Api.asAdmin()
                .body(Map.of("name", Api.unique("role"), "permissions", List.of("world:rule")))
                .post("/api/v1/roles")
                .then()
                .statusCode(400)
                .body("errors.field", contains("permissions"));
        Api.as(Api.tokenWith("roles:write"))
                .body(Map.of("name", Api.unique("role"), "permissions", List.of("users:write")))
                .post("/api/v1/roles")
                .then()
                .statusCode(403)
                .body("type", is("more-than-your-own"));
        Api.asAdmin()
                .body(Map.of("name", "Administrator", "permissions", List.of()))
                .post("/api/v1/roles")
                .then()
                .statusCode(409)
                .body("errors.field", contains("name"));
        Api.as(Api.tokenWith("roles:read"))
                .body(Map.of("name", "x", "permissions", List.of()))
                .post("/api/v1/roles")
                .then()
                .statusCode(403);
        Api.anonymous().get("/api/v1/roles").then().statusCode(401);
        Api.as(Api.tokenWith("users:read")).get("/api/v1/roles").then().statusCode(403);
    }

    @Test
    void whoever_is_limited_to_a_location_gives_nothing_beyond_it() {
        String role = newRole(List.of("users:write"));
        UUID location = UUID.randomUUID();
        String username = Api.unique("limited");
        String password = "a-password-of-" + username;
        Api.asAdmin()
                .body(Map.of(
                        "name",
                        "Limited",
                        "username",
                        username,
                        "password",
                        password,
                        "roles",
                        List.of(Map.of("role", role, "locations", List.of(location.toString())))))
                .post("/api/v1/users")
                .then()
                .statusCode(201);
        String token = Api.token(username, password);

        Api.as(token)
                .body(Map.of("name", "Friend", "roles", List.of(Map.of("role", role))))
                .post("/api/v1/users")
                .then()
                .statusCode(403);
        Api.as(token)
                .body(Map.of(
                        "name",
                        "Colleague",
                        "roles",
                        List.of(Map.of("role", role, "locations", List.of(location.toString())))))
                .post("/api/v1/users")
                .then()
                .statusCode(201);
    }

    static String newRole(List<String> permissions) {
        return Api.asAdmin()
                .body(Map.of("name", Api.unique("role"), "permissions", permissions))
                .post("/api/v1/roles")
                .then()
                .statusCode(201)
                .body("permissions.size()", is(permissions.size()))
                .extract()
                .path("id");
    }
}
