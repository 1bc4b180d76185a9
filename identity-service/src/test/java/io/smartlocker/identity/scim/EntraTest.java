package io.smartlocker.identity.scim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.identity.Api;
import io.smartlocker.testing.Backends;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A life with Microsoft Entra ID: the requests that its provisioning service sends, in the order it sends them. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class EntraTest {
    @Test
    void a_person_is_looked_for_added_changed_disabled_and_enabled() {
        String name = Api.unique("entra");
        find("userName eq \"" + name + "@example.org\"")
                .body("totalResults", is(0))
                .body("Resources", empty());

        String id = post("/Users", "add-user.json", Map.of("name", name))
                .statusCode(201)
                .body("userName", is(name + "@example.org"))
                .extract()
                .path("id");
        find("externalId eq \"" + name + "\"").body("Resources.id", contains(id));
        patch("/Users/" + id, "change-user.json", Map.of("name", name, "phone", "+49 30 " + id.hashCode()))
                .statusCode(200)
                .body("displayName", is("Employee 021"))
                .body("emails[0].value", is(name + ".new@example.org"))
                .body("phoneNumbers[0].type", is("work"))
                .body("title", nullValue())
                .body("'" + Scim.ENTERPRISE + "'.employeeNumber", is(name))
                .body("'" + Scim.ENTERPRISE + "'.costCenter", is("4711"));
        patch("/Users/" + id, "change-user-without-paths.json", Map.of())
                .statusCode(200)
                .body("displayName", is("Employee 022"))
                .body("name.givenName", is("Changed"))
                .body("name.familyName", is("Name"))
                .body("title", is("Technician"))
                .body("'" + Scim.ENTERPRISE + "'.division", is("Logistics"));
        patch("/Users/" + id, "disable-user.json", Map.of()).statusCode(200).body("active", is(false));
        patch("/Users/" + id, "enable-user.json", Map.of()).statusCode(200).body("active", is(true));
        Scim.request().delete("/scim/v2/Users/" + id).then().statusCode(204);
        Scim.request().get("/scim/v2/Users/" + id).then().statusCode(404);
    }

    @Test
    void the_test_of_the_connection_finds_nobody() {
        Scim.request()
                .urlEncodingEnabled(false)
                .get("/scim/v2/Users?filter=userName+eq+%22" + UUID.randomUUID() + "%22")
                .then()
                .statusCode(200)
                .body("totalResults", is(0))
                .body("Resources", empty());
    }

    @Test
    void adding_somebody_twice_is_a_conflict() {
        String name = Api.unique("entra");
        post("/Users", "add-user.json", Map.of("name", name)).statusCode(201);

        post("/Users", "add-user.json", Map.of("name", name)).statusCode(409).body("scimType", is("uniqueness"));
    }

    @Test
    void a_group_is_looked_for_made_renamed_and_its_members_come_and_go() {
        String name = Api.unique("entra group");
        String user = Scim.newUser(Api.unique("member"));
        findGroup(name).body("totalResults", is(0)).body("Resources", empty());

        String group = post("/Groups", "add-group.json", Map.of("name", name))
                .statusCode(201)
                .body("members", nullValue())
                .extract()
                .path("id");
        patch("/Groups/" + group, "add-member.json", Map.of("user", user)).statusCode(204);
        patch("/Groups/" + group, "add-member.json", Map.of("user", user)).statusCode(204);
        findGroup(name).body("Resources.id", contains(group)).body("Resources[0].members", nullValue());
        members(group).body("members.value", contains(user));
        patch("/Groups/" + group, "remove-member.json", Map.of("user", user)).statusCode(204);
        members(group).body("members", nullValue());
        patch("/Groups/" + group, "rename-group.json", Map.of("name", name + " 2"))
                .statusCode(204);
        members(group).body("displayName", is(name + " 2")).body("externalId", is(name));
        Scim.request().delete("/scim/v2/Groups/" + group).then().statusCode(204);
    }

    private static ValidatableResponse find(String filter) {
        return Scim.users(filter).statusCode(200);
    }

    private static ValidatableResponse findGroup(String name) {
        return Scim.request()
                .queryParam("excludedAttributes", "members")
                .queryParam("filter", "displayName eq \"" + name + "\"")
                .get("/scim/v2/Groups")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse members(String group) {
        return Scim.request().get("/scim/v2/Groups/" + group).then().statusCode(200);
    }

    private static ValidatableResponse post(String path, String file, Map<String, String> values) {
        return Scim.request()
                .body(Scim.file(EntraTest.class, "entra/" + file, values))
                .post("/scim/v2" + path)
                .then();
    }

    private static ValidatableResponse patch(String path, String file, Map<String, String> values) {
        return Scim.request()
                .body(Scim.file(EntraTest.class, "entra/" + file, values))
                .patch("/scim/v2" + path)
                .then();
    }
}
