package io.smartlocker.identity.scim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.identity.Api;
import io.smartlocker.testing.Backends;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A life with Okta: the requests that its provisioning sends, in the order it sends them. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class OktaTest {
    @Test
    void a_person_is_looked_for_added_replaced_deactivated_and_activated() {
        String name = Api.unique("okta");
        find(name).body("totalResults", is(0)).body("startIndex", is(1)).body("Resources", empty());

        String id = send("POST", "/Users", "add-user.json", Map.of("name", name))
                .statusCode(201)
                .body("active", is(true))
                .body("password", nullValue())
                .extract()
                .path("id");
        find(name).body("Resources.id", contains(id));
        send("PUT", "/Users/" + id, "replace-user.json", Map.of("name", name, "user", id))
                .statusCode(200)
                .body("id", is(id))
                .body("displayName", is("Employee 031"))
                .body("name.familyName", is("Name"));
        send("PATCH", "/Users/" + id, "deactivate-user.json", Map.of())
                .statusCode(200)
                .body("active", is(false))
                .body("displayName", is("Employee 031"));
        send("PATCH", "/Users/" + id, "activate-user.json", Map.of())
                .statusCode(200)
                .body("active", is(true));
    }

    @Test
    void adding_somebody_twice_is_a_conflict() {
        String name = Api.unique("okta");
        send("POST", "/Users", "add-user.json", Map.of("name", name)).statusCode(201);

        send("POST", "/Users", "add-user.json", Map.of("name", name))
                .statusCode(409)
                .body("status", is("409"))
                .body("scimType", is("uniqueness"));
    }

    @Test
    void a_group_is_pushed_renamed_and_its_members_change() {
        String name = Api.unique("okta group");
        String first = Scim.newUser(Api.unique("first"));
        String second = Scim.newUser(Api.unique("second"));

        String group = send("POST", "/Groups", "push-group.json", Map.of("name", name, "user", first))
                .statusCode(201)
                .body("members.value", contains(first))
                .extract()
                .path("id");
        send("PATCH", "/Groups/" + group, "rename-group.json", Map.of("group", group, "name", name + " 2"))
                .statusCode(204);
        send("PATCH", "/Groups/" + group, "change-members.json", Map.of("leaver", first, "joiner", second))
                .statusCode(204);
        group(group).body("displayName", is(name + " 2")).body("members.value", contains(second));
        send("PUT", "/Groups/" + group, "replace-group.json", Map.of("group", group, "name", name, "user", first))
                .statusCode(200)
                .body("members.value", containsInAnyOrder(first));
        Scim.user(first).body("groups.value", contains(group)).body("groups.display", contains(name));
        Scim.user(second).body("groups", nullValue());
        Scim.request().delete("/scim/v2/Groups/" + group).then().statusCode(204);
    }

    private static ValidatableResponse find(String name) {
        return Scim.request()
                .queryParam("filter", "userName eq \"" + name + "@example.org\"")
                .queryParam("startIndex", 1)
                .queryParam("count", 100)
                .get("/scim/v2/Users")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse group(String id) {
        return Scim.request().get("/scim/v2/Groups/" + id).then().statusCode(200);
    }

    private static ValidatableResponse send(String method, String path, String file, Map<String, String> values) {
        return Scim.request()
                .contentType("application/scim+json; charset=utf-8")
                .body(Scim.file(OktaTest.class, "okta/" + file, values))
                .request(method, "/scim/v2" + path)
                .then();
    }
}
