package io.smartlocker.identity.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.identity.Api;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ScimGroupTest {
    private static final int CLIENTS = 12;

    @Test
    void a_group_is_made_with_members_and_read_back() {
        String name = Api.unique("Day shift");
        String user = Scim.newUser(Api.unique("member"));
        String id = post("{'displayName':'" + name + "','externalId':'" + name + "','members':[{'value':'" + user
                        + "'}]}")
                .statusCode(201)
                .header("Location", containsString("/scim/v2/Groups/"))
                .body("members.value", contains(user))
                .extract()
                .path("id");

        group(id)
                .body("displayName", is(name))
                .body("externalId", is(name))
                .body("members[0].$ref", endsWith("/scim/v2/Users/" + user))
                .body("meta.resourceType", is("Group"));
        Api.asAdmin().get("/api/v1/groups/" + id).then().statusCode(200).body("name", is(name));
    }

    @Test
    void clients_that_add_a_member_each_at_the_same_moment_leave_all_of_them() throws InterruptedException {
        String group = newGroup();
        List<String> users = IntStream.range(0, CLIENTS)
                .mapToObj(i -> Scim.newUser(Api.unique("parallel")))
                .toList();

        List<Thread> clients = users.stream()
                .map(user -> Thread.ofVirtual()
                        .start(() -> patch(group, "{'op':'add','path':'members','value':[{'value':'" + user + "'}]}")
                                .statusCode(204)))
                .toList();
        for (Thread client : clients) {
            client.join();
        }

        group(group).body("members.value", containsInAnyOrder(users.toArray()));
    }

    @Test
    void one_person_joins_many_groups_at_the_same_moment() throws InterruptedException {
        String user = Scim.newUser(Api.unique("everywhere"));
        List<String> groups = IntStream.range(0, 6).mapToObj(i -> newGroup()).toList();

        List<Thread> clients = groups.stream()
                .map(group -> Thread.ofVirtual()
                        .start(() -> patch(group, "{'op':'add','path':'members','value':[{'value':'" + user + "'}]}")
                                .statusCode(204)))
                .toList();
        for (Thread client : clients) {
            client.join();
        }

        Scim.user(user).body("groups", hasSize(groups.size()));
    }

    @Test
    void only_those_who_changed_are_told_again() {
        String group = newGroup();
        String stays = Scim.newUser(Api.unique("stays"));
        String leaves = Scim.newUser(Api.unique("leaves"));
        String joins = Scim.newUser(Api.unique("joins"));
        patch(group, "{'op':'add','path':'members','value':[{'value':'" + stays + "'},{'value':'" + leaves + "'}]}")
                .statusCode(204);

        patch(group, "{'op':'replace','path':'members','value':[{'value':'" + stays + "'},{'value':'" + joins + "'}]}")
                .statusCode(204);

        group(group).body("members.value", containsInAnyOrder(stays, joins));
        try (KafkaProbe probe = new KafkaProbe()) {
            Eventually.eventually(() -> {
                assertThat(state(probe, joins).groups()).containsExactly(UUID.fromString(group));
                assertThat(state(probe, leaves).groups()).isEmpty();
                assertThat(state(probe, leaves).version()).isEqualTo(2);
                assertThat(state(probe, stays).version()).isEqualTo(1);
            });
        }
    }

    @Test
    void members_are_removed_by_filter_by_value_and_all_together() {
        String group = newGroup();
        List<String> users = IntStream.range(0, 4)
                .mapToObj(i -> Scim.newUser(Api.unique("m" + i)))
                .toList();
        String all = users.stream()
                .map(user -> "{'value':'" + user + "'}")
                .collect(java.util.stream.Collectors.joining(","));
        patch(group, "{'op':'add','value':{'members':[" + all + "]}}").statusCode(204);

        patch(group, "{'op':'remove','path':'members[value eq \\\"" + users.get(0) + "\\\"]'}")
                .statusCode(204);
        patch(group, "{'op':'remove','path':'members','value':[{'value':'" + users.get(1) + "'}]}")
                .statusCode(204);
        patch(group, "{'op':'remove','path':'members[display sw \\\"m2\\\" and type eq \\\"User\\\"]'}")
                .statusCode(204);
        group(group).body("members.value", contains(users.get(3)));
        patch(group, "{'op':'remove','path':'members'}").statusCode(204);
        group(group).body("members", nullValue());
    }

    @Test
    void a_replacement_without_members_leaves_them_and_one_with_none_takes_them() {
        String group = newGroup();
        String user = Scim.newUser(Api.unique("member"));
        String name = Api.unique("replaced");
        patch(group, "{'op':'add','path':'members','value':[{'value':'" + user + "'}]}")
                .statusCode(204);

        put(group, "{'displayName':'" + name + "'}").statusCode(200).body("members.value", contains(user));
        put(group, "{'displayName':'" + name + "','members':[]}")
                .statusCode(200)
                .body("members", nullValue());
    }

    @Test
    void the_version_changes_with_the_members() {
        String group = newGroup();
        String user = Scim.newUser(Api.unique("member"));
        String before = group(group).extract().header("ETag");

        String after = patch(group, "{'op':'add','path':'members','value':[{'value':'" + user + "'}]}")
                .statusCode(204)
                .extract()
                .header("ETag");

        assertThat(after).isNotEqualTo(before);
        String path = "/scim/v2/Groups/" + group;
        Scim.request().header("If-None-Match", after).get(path).then().statusCode(304);
        Scim.request().header("If-None-Match", before).get(path).then().statusCode(200);
        Scim.request()
                .header("If-Match", before)
                .body(Scim.patch("{\"op\":\"remove\",\"path\":\"members\"}"))
                .patch(path)
                .then()
                .statusCode(412);
        Scim.request().header("If-Match", before).delete(path).then().statusCode(412);
        Scim.request().header("If-Match", after).delete(path).then().statusCode(204);
    }

    @Test
    void groups_are_found_by_name_and_by_member() {
        String group = newGroup();
        String user = Scim.newUser(Api.unique("member"));
        patch(group, "{'op':'add','path':'members','value':[{'value':'" + user + "'}]}")
                .statusCode(204);

        for (String filter : new String[] {
            "id eq \"" + group + "\"", "members eq \"" + user + "\"", "members[value eq \"" + user + "\"]",
        }) {
            Scim.request()
                    .queryParams(Map.of("filter", filter, "excludedAttributes", "members"))
                    .get("/scim/v2/Groups")
                    .then()
                    .statusCode(200)
                    .body("Resources.id", contains(group))
                    .body("Resources[0].members", nullValue());
        }
        Scim.request()
                .body("{\"filter\":\"displayName eq \\\"" + Api.unique("none") + "\\\"\"}")
                .post("/scim/v2/Groups/.search")
                .then()
                .statusCode(200)
                .body("Resources", empty());
    }

    @Test
    void what_cannot_be_done_is_said_by_its_scim_type() {
        String group = newGroup();
        String name = Api.unique("taken");
        post("{'displayName':'" + name + "','externalId':'" + name + "'}").statusCode(201);
        String nobody = UUID.randomUUID().toString();

        post("{'displayName':'" + name + "'}").statusCode(409).body("scimType", is("uniqueness"));
        post("{'displayName':'" + name + "2','externalId':'" + name + "'}")
                .statusCode(409)
                .body("scimType", is("uniqueness"));
        patch(group, "{'op':'replace','path':'displayName','value':'" + name + "'}")
                .statusCode(409);
        post("{}").statusCode(400).body("scimType", is("invalidValue"));
        for (Map.Entry<String, String> wrong : Map.of(
                        "{'op':'add','path':'members','value':[{'value':'" + nobody + "'}]}",
                        "invalidValue",
                        "{'op':'add','path':'members','value':[{'value':'nonsense'}]}",
                        "invalidValue",
                        "{'op':'add','path':'members','value':[{}]}",
                        "invalidValue",
                        "{'op':'replace','path':'members.value','value':'x'}",
                        "invalidPath",
                        "{'op':'add','path':'members[value eq \\\"x\\\"]','value':'x'}",
                        "invalidPath",
                        "{'op':'remove','path':'displayName'}",
                        "invalidValue",
                        "{'op':'replace','path':'nonsense','value':'x'}",
                        "invalidPath",
                        "{'op':'replace','path':'id','value':'x'}",
                        "mutability",
                        "{'op':'remove'}",
                        "noTarget")
                .entrySet()) {
            patch(group, wrong.getKey()).statusCode(400).body("scimType", is(wrong.getValue()));
        }
        patch(nobody, "{'op':'remove','path':'members'}").statusCode(404);
        patch(group, "{'op':'remove','path':'members','value':[{'value':'" + nobody + "'}]}")
                .statusCode(204);
        group(group).body("displayName", not(name));
    }

    @Test
    void a_list_without_end_is_refused() {
        String many = ("{'value':'" + UUID.randomUUID() + "'},").repeat(5_001) + "{}";
        post("{'displayName':'x','members':[" + many + "]}").statusCode(400).body("scimType", is("tooMany"));
    }

    private static UserState state(KafkaProbe probe, String user) {
        return probe.last(Topics.USERS, UUID.fromString(user), UserState.class).orElseThrow();
    }

    private static String newGroup() {
        return post("{'displayName':'" + Api.unique("group") + "'}")
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse group(String id) {
        return Scim.request().get("/scim/v2/Groups/" + id).then().statusCode(200);
    }

    private static ValidatableResponse post(String body) {
        return Scim.request()
                .body(body.replace('\'', '"'))
                .post("/scim/v2/Groups")
                .then();
    }

    private static ValidatableResponse put(String id, String body) {
        return Scim.request()
                .body(body.replace('\'', '"'))
                .put("/scim/v2/Groups/" + id)
                .then();
    }

    private static ValidatableResponse patch(String id, String operations) {
        return Scim.request()
                .body(Scim.patch(operations.replace('\'', '"')))
                .patch("/scim/v2/Groups/" + id)
                .then();
    }
}
