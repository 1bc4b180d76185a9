package io.smartlocker.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.GroupState;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class GroupTest {
    @Test
    void a_member_is_told_with_his_groups_at_once_and_without_them_when_he_leaves() {
        String group = newGroup(Api.unique("Day shift"));
        String user = Api.newUser("Employee");

        member(group, user).put("/api/v1/groups/{group}/members/{user}").then().statusCode(204);
        member(group, user).put("/api/v1/groups/{group}/members/{user}").then().statusCode(204);

        try (KafkaProbe probe = new KafkaProbe()) {
            Eventually.eventually(
                    () -> assertThat(state(probe, user).groups()).containsExactly(UUID.fromString(group)));
            Api.asAdmin()
                    .queryParam("group", group)
                    .get("/api/v1/users")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(user))
                    .body("items[0].groups", contains(group));

            member(group, user)
                    .delete("/api/v1/groups/{group}/members/{user}")
                    .then()
                    .statusCode(204);
            member(group, user)
                    .delete("/api/v1/groups/{group}/members/{user}")
                    .then()
                    .statusCode(204);

            Eventually.eventually(() -> {
                assertThat(state(probe, user).groups()).isEmpty();
                assertThat(state(probe, user).version()).isEqualTo(2);
                assertThat(UserTest.activities(probe, group))
                        .containsExactly("group.created", "group.member-added", "group.member-removed");
            });
        }
    }

    @Test
    void a_group_is_made_found_and_listed() {
        String name = Api.unique("Night shift");
        String id = newGroup(name);

        Api.asAdmin()
                .get("/api/v1/groups/" + id)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("name", is(name))
                .body("number", greaterThan(0));
        Api.asAdmin()
                .queryParam("q", name)
                .get("/api/v1/groups")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("total", is(1));
        Api.asAdmin()
                .queryParam("q", Api.unique("no such group"))
                .get("/api/v1/groups")
                .then()
                .statusCode(200)
                .body("items", empty());
        try (KafkaProbe probe = new KafkaProbe()) {
            Eventually.eventually(() -> assertThat(probe.last(Topics.GROUPS, UUID.fromString(id), GroupState.class)
                            .orElseThrow()
                            .name())
                    .isEqualTo(name));
        }
    }

    @Test
    void a_group_needs_a_name_of_its_own() {
        String name = Api.unique("Early shift");
        newGroup(name);

        Api.asAdmin()
                .body(Map.of("name", name))
                .post("/api/v1/groups")
                .then()
                .statusCode(409)
                .body("errors.field", contains("name"));
        Api.asAdmin().body(Map.of("name", " ")).post("/api/v1/groups").then().statusCode(400);
    }

    @Test
    void there_are_no_members_of_nothing() {
        String group = newGroup(Api.unique("group"));

        member(group, UUID.randomUUID().toString())
                .put("/api/v1/groups/{group}/members/{user}")
                .then()
                .statusCode(404);
        member(UUID.randomUUID().toString(), Api.newUser("Employee"))
                .put("/api/v1/groups/{group}/members/{user}")
                .then()
                .statusCode(404);
        Api.asAdmin()
                .body(Map.of(
                        "name",
                        "Employee",
                        "groups",
                        java.util.List.of(UUID.randomUUID().toString())))
                .post("/api/v1/users")
                .then()
                .statusCode(400)
                .body("errors.field", contains("groups"));
    }

    @Test
    void groups_are_shown_and_changed_with_the_permission_only() {
        String group = newGroup(Api.unique("group"));
        String user = Api.newUser("Employee");
        String reader = Api.tokenWith("groups:read");

        Api.anonymous().get("/api/v1/groups").then().statusCode(401);
        Api.as(reader).get("/api/v1/groups/" + group).then().statusCode(200);
        Api.as(reader).body(Map.of("name", "x")).post("/api/v1/groups").then().statusCode(403);
        Api.as(reader)
                .put("/api/v1/groups/" + group + "/members/" + user)
                .then()
                .statusCode(403);
        Api.as(reader)
                .delete("/api/v1/groups/" + group + "/members/" + user)
                .then()
                .statusCode(403);
        Api.as(Api.tokenWith("users:read")).get("/api/v1/groups").then().statusCode(403);
        Api.as(Api.tokenWith("users:read"))
                .get("/api/v1/groups/" + group)
                .then()
                .statusCode(403);
    }

    static String newGroup(String name) {
        return Api.asAdmin()
                .body(Map.of("name", name))
                .post("/api/v1/groups")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static io.restassured.specification.RequestSpecification member(String group, String user) {
        return Api.asAdmin().pathParam("group", group).pathParam("user", user);
    }

    private static UserState state(KafkaProbe probe, String user) {
        return probe.last(Topics.USERS, UUID.fromString(user), UserState.class).orElseThrow();
    }
}
