package io.smartlocker.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

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
class DeleteUserTest {
    @Test
    void a_deleted_person_is_gone_with_his_credentials_and_the_others_hear_of_it() {
        String username = Api.unique("leaver");
        String uid = UserTest.uid();
        String group = GroupTest.newGroup(Api.unique("group"));
        Map<String, Object> person = Map.of(
                "name",
                "Leaver",
                "username",
                username,
                "employeeId",
                username,
                "password",
                "a-password-of-" + username,
                "groups",
                List.of(group),
                "badges",
                List.of(Map.of("uid", uid)));
        String id = create(person).statusCode(201).extract().path("id");
        Api.asAdmin()
                .body(Map.of("pin", "246810"))
                .put("/api/v1/users/" + id + "/pin")
                .then()
                .statusCode(204);
        String badge = Api.asAdmin()
                .get("/api/v1/users/" + id + "/badges")
                .then()
                .extract()
                .path("items[0].id");
        Map<String, Object> tokens = Api.login(username, "a-password-of-" + username);

        delete(id).statusCode(204);

        delete(id).statusCode(404);
        Api.asAdmin().get("/api/v1/users/" + id).then().statusCode(404);
        Api.asAdmin().queryParam("q", username).get("/api/v1/users").then().body("total", is(0));
        Api.anonymous()
                .body(Map.of("refreshToken", tokens.get("refreshToken")))
                .post("/api/v1/auth/refresh")
                .then()
                .statusCode(401);
        Eventually.eventually(() -> Api.as(tokens.get("accessToken").toString())
                .get("/api/v1/auth/me")
                .then()
                .statusCode(401)
                .body("type", is("session-ended")));
        try (KafkaProbe probe = new KafkaProbe()) {
            Eventually.eventually(() -> {
                assertThat(probe.read(Topics.USERS, id).getLast().value()).isNull();
                assertThat(probe.read(Topics.CREDENTIALS, badge).getLast().value())
                        .isNull();
                assertThat(UserTest.activities(probe, id)).contains("user.deleted");
            });
        }
        create(person).statusCode(201);
    }

    @Test
    void a_deletion_names_the_version_it_was_made_for() {
        String id = Api.newUser("Somebody");

        Api.asAdmin()
                .header("If-Match", "\"7\"")
                .delete("/api/v1/users/" + id)
                .then()
                .statusCode(412);
        Api.asAdmin()
                .header("If-Match", "\"0\"")
                .delete("/api/v1/users/" + id)
                .then()
                .statusCode(204);
    }

    @Test
    void nobody_deletes_himself_or_somebody_with_rights_beyond_his_own() {
        String clerk = Api.tokenWith("users:write", "users:read");
        String himself = Api.as(clerk).get("/api/v1/auth/me").then().extract().path("user.id");

        Api.as(clerk).delete("/api/v1/users/" + himself).then().statusCode(422).body("type", is("not-yourself"));
        Api.as(clerk)
                .delete("/api/v1/users/" + administrator())
                .then()
                .statusCode(403)
                .body("type", is("more-than-your-own"));
        Api.as(clerk).delete("/api/v1/users/" + Api.newUser("Somebody")).then().statusCode(204);
    }

    @Test
    void nothing_is_deleted_without_the_permission_or_an_id() {
        String id = Api.newUser("Somebody");

        Api.anonymous().delete("/api/v1/users/" + id).then().statusCode(401);
        Api.as(Api.tokenWith("users:read")).delete("/api/v1/users/" + id).then().statusCode(403);
        delete(UUID.randomUUID().toString()).statusCode(404);
        delete("no-id").statusCode(404);
        Api.asAdmin().get("/api/v1/users/" + id).then().statusCode(200);
    }

    @Test
    void a_lesser_administrator_cannot_lock_out_or_become_a_greater() {
        String clerk = Api.tokenWith("users:write");
        for (Map<String, Object> change : List.<Map<String, Object>>of(
                Map.of("active", false),
                Map.of("email", "clerk@example.org"),
                Map.of("username", "clerk"),
                Map.of("employeeId", "E-clerk"),
                Map.of("validUntil", "2020-01-01T00:00:00Z"))) {
            Api.as(clerk)
                    .body(change)
                    .patch("/api/v1/users/" + administrator())
                    .then()
                    .statusCode(403)
                    .body("type", is("more-than-your-own"));
        }
        Api.as(clerk)
                .body(Map.of("phone", "+49 30 1234567"))
                .patch("/api/v1/users/" + administrator())
                .then()
                .statusCode(200);
    }

    @Test
    void the_last_administrator_stays() {
        String me = "/api/v1/users/" + administrator();
        for (Map<String, Object> change : List.<Map<String, Object>>of(
                Map.of("active", false), Map.of("roles", List.of()), Map.of("validUntil", "2020-01-01T00:00:00Z"))) {
            Api.asAdmin().body(change).patch(me).then().statusCode(422).body("type", is("last-administrator"));
        }
    }

    @Test
    void of_two_administrators_either_may_go() {
        List<String> role = Api.asAdmin()
                .get("/api/v1/roles")
                .then()
                .extract()
                .path("items.findAll { it.name == 'Administrator' }.id");
        String second = create(Map.of("name", "Second", "roles", List.of(Map.of("role", role.getFirst()))))
                .statusCode(201)
                .body("roles.role", contains(role.getFirst()))
                .extract()
                .path("id");

        delete(second).statusCode(204);
    }

    @Test
    void an_own_item_allowance_is_shown_told_and_taken_back() {
        String id = Api.newUser("Somebody");
        try (KafkaProbe probe = new KafkaProbe()) {
            allow(id, 3).statusCode(200).body("itemAllowance", is(3));
            Eventually.eventually(() -> assertThat(probe.last(Topics.USERS, UUID.fromString(id), UserState.class)
                            .orElseThrow()
                            .itemAllowance())
                    .isEqualTo(3));
        }
        allow(id, -1).statusCode(400).body("errors.field", contains("itemAllowance"));
        allow(id, 101).statusCode(400);
        Api.asAdmin()
                .body("{\"itemAllowance\":null}")
                .patch("/api/v1/users/" + id)
                .then()
                .statusCode(200)
                .body("itemAllowance", nullValue());
    }

    private static ValidatableResponse allow(String id, int devices) {
        return Api.asAdmin()
                .body(Map.of("itemAllowance", devices))
                .patch("/api/v1/users/" + id)
                .then();
    }

    private static String administrator() {
        return Api.asAdmin().get("/api/v1/auth/me").then().extract().path("user.id");
    }

    private static ValidatableResponse create(Map<String, Object> body) {
        return Api.asAdmin().body(body).post("/api/v1/users").then();
    }

    private static ValidatableResponse delete(String id) {
        return Api.asAdmin().delete("/api/v1/users/" + id).then();
    }
}
