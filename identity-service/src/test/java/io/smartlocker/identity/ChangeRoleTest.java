package io.smartlocker.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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
class ChangeRoleTest {
    @Test
    void those_who_have_a_role_are_told_with_its_new_permissions_and_their_tokens_end() {
        String role = RoleTest.newRole(List.of("users:read", "groups:read"));
        String username = Api.unique("holder");
        String holder = holder(username, role, List.of());
        String token = Api.token(username, "a-password-of-" + username);
        Api.as(token).get("/api/v1/groups").then().statusCode(200);

        change(role, Map.of("permissions", List.of("users:read", "roles:read")))
                .statusCode(200)
                .body("permissions", contains("users:read", "roles:read"))
                .body("version", is(1));

        Eventually.eventually(
                () -> Api.as(token).get("/api/v1/groups").then().statusCode(401).body("type", is("session-ended")));
        Api.as(Api.token(username, "a-password-of-" + username))
                .get("/api/v1/groups")
                .then()
                .statusCode(403);
        try (KafkaProbe probe = new KafkaProbe()) {
            Eventually.eventually(() -> {
                UserState state = probe.last(Topics.USERS, UUID.fromString(holder), UserState.class)
                        .orElseThrow();
                assertThat(state.rights())
                        .extracting(UserState.Right::permission)
                        .containsExactly("roles:read", "users:read");
                assertThat(state.sessionEpoch()).isEqualTo(1);
                assertThat(UserTest.activities(probe, role)).contains("role.changed");
            });
        }
    }

    @Test
    void a_new_name_ends_nobodys_session() {
        String role = RoleTest.newRole(List.of("users:read"));
        String username = Api.unique("holder");
        String holder = holder(username, role, List.of());
        String name = Api.unique("role");

        change(role, Map.of("name", name)).statusCode(200).body("name", is(name));

        Api.asAdmin().get("/api/v1/users/" + holder).then().body("version", is(0));
        Api.asAdmin().get("/api/v1/roles/" + role).then().statusCode(200).body("name", is(name));
    }

    @Test
    void a_role_is_deleted_when_nobody_has_it_any_more() {
        String role = RoleTest.newRole(List.of("users:read"));
        String holder = holder(Api.unique("holder"), role, List.of());

        delete(role).statusCode(422).body("type", is("role-in-use"));
        Api.asAdmin()
                .body(Map.of("roles", List.of()))
                .patch("/api/v1/users/" + holder)
                .then()
                .statusCode(200);
        Api.asAdmin()
                .header("If-Match", "\"7\"")
                .delete("/api/v1/roles/" + role)
                .then()
                .statusCode(412);
        delete(role).statusCode(204);

        delete(role).statusCode(404);
        Api.asAdmin().get("/api/v1/roles/" + role).then().statusCode(404);
    }

    @Test
    void what_may_do_everything_stays_so_but_can_be_named_otherwise() {
        List<String> found =
                Api.asAdmin().get("/api/v1/roles").then().extract().path("items.findAll { it.everything }.id");
        String administrator = found.getFirst();

        change(administrator, Map.of("permissions", List.of("users:read")))
                .statusCode(422)
                .body("type", is("role-of-everything"));
        delete(administrator).statusCode(422);
        change(administrator, Map.of("name", "Chief")).statusCode(200);
        change(administrator, Map.of("name", "Administrator")).statusCode(200);
    }

    @Test
    void nobody_gives_or_takes_by_a_role_what_he_does_not_hold() {
        String role = RoleTest.newRole(List.of("users:read"));
        String greater = RoleTest.newRole(List.of("users:write"));
        String token = Api.tokenWith("roles:write", "users:read");

        Api.as(token)
                .body(Map.of("permissions", List.of("users:write")))
                .patch("/api/v1/roles/" + role)
                .then()
                .statusCode(403)
                .body("type", is("more-than-your-own"));
        Api.as(token)
                .body(Map.of("permissions", List.of()))
                .patch("/api/v1/roles/" + greater)
                .then()
                .statusCode(403);
        Api.as(token).delete("/api/v1/roles/" + greater).then().statusCode(403);
        Api.as(token)
                .body(Map.of("permissions", List.of()))
                .patch("/api/v1/roles/" + role)
                .then()
                .statusCode(200);
    }

    @Test
    void whoever_is_limited_to_a_location_changes_nothing_that_holds_everywhere() {
        String role = RoleTest.newRole(List.of("roles:write", "users:write", "organizations:write"));
        String username = Api.unique("limited");
        holder(username, role, List.of(UUID.randomUUID().toString()));
        String token = Api.token(username, "a-password-of-" + username);
        String everywhere = holder(Api.unique("everywhere"), role, List.of());

        Api.as(token)
                .body(Map.of("permissions", List.of()))
                .patch("/api/v1/roles/" + role)
                .then()
                .statusCode(403)
                .body("type", is("more-than-your-own"));
        Api.as(token)
                .body(Map.of("name", "x"))
                .patch("/api/v1/organizations/" + Api.organization())
                .then()
                .statusCode(403);
        Api.as(token).delete("/api/v1/users/" + everywhere).then().statusCode(403);
        Api.as(token)
                .body(Map.of("active", false))
                .patch("/api/v1/users/" + everywhere)
                .then()
                .statusCode(403);
    }

    @Test
    void a_change_needs_the_permission_a_known_role_and_sense() {
        String role = RoleTest.newRole(List.of("users:read"));

        Api.anonymous()
                .body(Map.of("name", "x"))
                .patch("/api/v1/roles/" + role)
                .then()
                .statusCode(401);
        Api.as(Api.tokenWith("roles:read"))
                .body(Map.of("name", "x"))
                .patch("/api/v1/roles/" + role)
                .then()
                .statusCode(403);
        Api.as(Api.tokenWith("roles:read"))
                .delete("/api/v1/roles/" + role)
                .then()
                .statusCode(403);
        change(UUID.randomUUID().toString(), Map.of("name", "x")).statusCode(404);
        change(role, Map.of("name", "Administrator")).statusCode(409).body("errors.field", contains("name"));
        change(role, Map.of("permissions", List.of("world:rule"))).statusCode(400);
        for (String field : List.of("id", "version", "organization", "everything", "operates")) {
            change(role, Map.of(field, 1)).statusCode(400).body("errors.field", contains(field));
        }
    }

    private static String holder(String username, String role, List<String> locations) {
        return Api.asAdmin()
                .body(Map.of(
                        "name",
                        "Holder",
                        "username",
                        username,
                        "password",
                        "a-password-of-" + username,
                        "roles",
                        List.of(Map.of("role", role, "locations", locations))))
                .post("/api/v1/users")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse change(String role, Map<String, Object> patch) {
        return Api.asAdmin().body(patch).patch("/api/v1/roles/" + role).then();
    }

    private static ValidatableResponse delete(String role) {
        return Api.asAdmin().delete("/api/v1/roles/" + role).then();
    }
}
