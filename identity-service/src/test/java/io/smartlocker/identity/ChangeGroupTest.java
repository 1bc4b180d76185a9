package io.smartlocker.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.GroupState;
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
class ChangeGroupTest {
    @Test
    void a_group_gets_another_name_and_a_description() {
        String group = GroupTest.newGroup(Api.unique("Day shift"));
        String name = Api.unique("Late shift");

        Api.asAdmin()
                .header("If-Match", "\"0\"")
                .body(Map.of("name", name, "description", " 14:00 to 22:00 "))
                .patch("/api/v1/groups/" + group)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("name", is(name))
                .body("description", is("14:00 to 22:00"))
                .body("version", is(1));
        Api.asAdmin()
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "x"))
                .patch("/api/v1/groups/" + group)
                .then()
                .statusCode(412);
        Api.asAdmin()
                .body("{\"description\":null}")
                .patch("/api/v1/groups/" + group)
                .then()
                .statusCode(200)
                .body("description", nullValue());
        try (KafkaProbe probe = new KafkaProbe()) {
            Eventually.eventually(() -> assertThat(probe.last(Topics.GROUPS, UUID.fromString(group), GroupState.class)
                            .orElseThrow()
                            .name())
                    .isEqualTo(name));
        }
    }

    @Test
    void members_of_a_deleted_group_stay_and_are_told_without_it() {
        String group = GroupTest.newGroup(Api.unique("group"));
        List<String> members = List.of(member(group), member(group));

        delete(group).statusCode(204);

        delete(group).statusCode(404);
        Api.asAdmin().get("/api/v1/groups/" + group).then().statusCode(404);
        try (KafkaProbe probe = new KafkaProbe()) {
            Eventually.eventually(() -> {
                assertThat(probe.read(Topics.GROUPS, group).getLast().value()).isNull();
                for (String member : members) {
                    UserState state = probe.last(Topics.USERS, UUID.fromString(member), UserState.class)
                            .orElseThrow();
                    assertThat(state.groups()).isEmpty();
                    assertThat(state.version()).isEqualTo(1);
                    assertThat(state.sessionEpoch()).isZero();
                }
                assertThat(UserTest.activities(probe, group)).contains("group.deleted");
            });
        }
        Api.asAdmin()
                .get("/api/v1/users/" + members.getFirst())
                .then()
                .statusCode(200)
                .body("groups", hasSize(0));
    }

    @Test
    void members_are_listed_page_by_page() {
        String group = GroupTest.newGroup(Api.unique("group"));
        String first = member(group);
        String second = member(group);

        String next = Api.asAdmin()
                .queryParam("limit", 1)
                .get("/api/v1/groups/" + group + "/members")
                .then()
                .statusCode(200)
                .body("items.id", contains(first))
                .body("total", is(2))
                .extract()
                .path("next");
        Api.asAdmin()
                .queryParam("cursor", next)
                .get("/api/v1/groups/" + group + "/members")
                .then()
                .statusCode(200)
                .body("items.id", contains(second));
        Api.asAdmin()
                .get("/api/v1/groups/" + UUID.randomUUID() + "/members")
                .then()
                .statusCode(404);
        for (String permission : List.of("users:read", "groups:read")) {
            Api.as(Api.tokenWith(permission))
                    .get("/api/v1/groups/" + group + "/members")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void groups_are_sorted() {
        String mark = Api.unique("sorted");
        GroupTest.newGroup(mark + " b");
        GroupTest.newGroup(mark + " A");

        Api.asAdmin()
                .queryParams(Map.of("q", mark, "sort", "name"))
                .get("/api/v1/groups")
                .then()
                .statusCode(200)
                .body("items.name", contains(mark + " A", mark + " b"));
        Api.asAdmin().queryParam("sort", "size").get("/api/v1/groups").then().statusCode(400);
    }

    @Test
    void a_change_needs_the_permission_a_known_group_and_sense() {
        String group = GroupTest.newGroup(Api.unique("group"));
        String taken = Api.unique("group");
        GroupTest.newGroup(taken);
        String reader = Api.tokenWith("groups:read");

        Api.anonymous().delete("/api/v1/groups/" + group).then().statusCode(401);
        Api.as(reader).delete("/api/v1/groups/" + group).then().statusCode(403);
        Api.as(reader)
                .body(Map.of("name", "x"))
                .patch("/api/v1/groups/" + group)
                .then()
                .statusCode(403);
        change(UUID.randomUUID().toString(), Map.of("name", "x")).statusCode(404);
        change(group, Map.of("name", taken)).statusCode(409).body("errors.field", contains("name"));
        change(group, Map.of("name", " ")).statusCode(400).body("errors.field", contains("name"));
        for (String field : List.of("id", "number", "version", "organization")) {
            change(group, Map.of(field, 1)).statusCode(400).body("errors.field", contains(field));
        }
    }

    private static String member(String group) {
        return Api.asAdmin()
                .body(Map.of("name", "Employee", "groups", List.of(group)))
                .post("/api/v1/users")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse change(String group, Map<String, Object> patch) {
        return Api.asAdmin().body(patch).patch("/api/v1/groups/" + group).then();
    }

    private static ValidatableResponse delete(String group) {
        return Api.asAdmin().delete("/api/v1/groups/" + group).then();
    }
}
