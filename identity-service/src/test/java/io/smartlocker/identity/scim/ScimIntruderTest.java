package io.smartlocker.identity.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.identity.Api;
import io.smartlocker.testing.Backends;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A directory reaches the people of its own organisation, by no operation those of another. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class ScimIntruderTest {
    private static final String TITLE = "{\"op\":\"replace\",\"path\":\"title\",\"value\":\"Mine now\"}";

    private String stranger = "";

    /** The token of another organisation's directory. */
    @BeforeEach
    void anotherOrganization() {
        String username = Api.unique("stranger");
        String password = Api.asAdmin()
                .body(Map.of("name", "Another", "administrator", username))
                .post("/api/v1/organizations")
                .then()
                .statusCode(201)
                .extract()
                .path("administrator.password");
        stranger = Api.as(Api.token(username, password))
                .body(Map.of("name", "directory"))
                .post("/api/v1/scim-tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    @Test
    void another_organisations_people_are_not_there() {
        String name = Api.unique("ours");
        String id = Scim.newUser(name);
        String path = "/scim/v2/Users/" + id;

        Scim.with(stranger).get(path).then().statusCode(404);
        Scim.with(stranger).body("{\"userName\":\"mine\"}").put(path).then().statusCode(404);
        Scim.with(stranger).body(Scim.patch(TITLE)).patch(path).then().statusCode(404);
        Scim.with(stranger).delete(path).then().statusCode(404);
        Scim.with(stranger)
                .queryParam("filter", "id eq \"" + id + "\" or userName eq \"" + name + "\" or not (id eq \"x\")")
                .get("/scim/v2/Users")
                .then()
                .statusCode(200)
                .body("totalResults", is(1));
        Scim.user(id).body("meta.version", is("W/\"0\"")).body("userName", is(name));
        Scim.with(stranger)
                .body("{\"userName\":\"" + name + "\",\"externalId\":\"" + name + "\"}")
                .post("/scim/v2/Users")
                .then()
                .statusCode(201);
    }

    @Test
    void another_organisations_groups_are_not_there() {
        String user = Scim.newUser(Api.unique("ours"));
        String name = Api.unique("ours");
        var made = Scim.request()
                .body("{\"displayName\":\"" + name + "\",\"members\":[{\"value\":\"" + user + "\"}]}")
                .post("/scim/v2/Groups")
                .then()
                .statusCode(201);
        String path = "/scim/v2/Groups/" + made.extract().path("id");
        String version = made.extract().path("meta.version");

        Scim.with(stranger).get(path).then().statusCode(404);
        Scim.with(stranger).body("{\"displayName\":\"mine\"}").put(path).then().statusCode(404);
        Scim.with(stranger)
                .body(Scim.patch("{\"op\":\"remove\",\"path\":\"members\"}"))
                .patch(path)
                .then()
                .statusCode(404);
        Scim.with(stranger).delete(path).then().statusCode(404);
        Scim.with(stranger).get("/scim/v2/Groups").then().statusCode(200).body("totalResults", is(0));
        Scim.with(stranger)
                .body("{\"displayName\":\"" + name + "\",\"members\":[{\"value\":\"" + user + "\"}]}")
                .post("/scim/v2/Groups")
                .then()
                .statusCode(400)
                .body("scimType", is("invalidValue"));
        assertThat(Scim.request().get(path).then().statusCode(200).extract().<String>path("meta.version"))
                .isEqualTo(version);
    }

    @Test
    void another_organisations_people_are_not_there_in_many_operations_either() {
        String id = Scim.newUser(Api.unique("ours"));
        String group = Scim.request()
                .body("{\"displayName\":\"" + Api.unique("ours") + "\",\"members\":[{\"value\":\"" + id + "\"}]}")
                .post("/scim/v2/Groups")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String version = Scim.user(id).extract().path("meta.version");
        String members = "{\"op\":\"remove\",\"path\":\"members[value eq \\\"" + id + "\\\"]\"}";

        Scim.with(stranger)
                .body("{\"Operations\":["
                        + operation("PUT", "/Users/" + id, "{\"userName\":\"mine\"}")
                        + ","
                        + operation("PATCH", "/Users/" + id, Scim.patch(TITLE))
                        + ","
                        + operation("PATCH", "/Groups/" + group, Scim.patch(members))
                        + ","
                        + operation(
                                "POST", "/Groups", "{\"displayName\":\"x\",\"members\":[{\"value\":\"" + id + "\"}]}")
                        + ","
                        + operation("DELETE", "/Groups/" + group, "{}")
                        + ","
                        + operation("DELETE", "/Users/" + id, "{}")
                        + "]}")
                .post("/scim/v2/Bulk")
                .then()
                .statusCode(200)
                .body("Operations.status", contains("404", "404", "404", "400", "404", "404"));
        Scim.user(id).body("meta.version", is(version)).body("groups.value", contains(group));
    }

    @Test
    void another_organisations_things_are_found_by_no_filter() {
        String name = Api.unique("ours");
        String id = Scim.newUser(name);
        String group = Scim.request()
                .body("{\"displayName\":\"" + name + "\",\"externalId\":\"" + name + "\",\"members\":[{\"value\":\""
                        + id + "\"}]}")
                .post("/scim/v2/Groups")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        for (String filter : List.of(
                "id eq \"" + id + "\"",
                "userName eq \"" + name + "\"",
                "groups.value eq \"" + group + "\"",
                "groups[display eq \"" + name + "\"]",
                "not (id pr) or displayName eq \"" + name + "\"",
                "userName sw \"ours\"")) {
            nothing("/scim/v2/Users", filter);
        }
        for (String filter : List.of(
                "id eq \"" + group + "\"",
                "displayName eq \"" + name + "\"",
                "externalId eq \"" + name + "\"",
                "members.value eq \"" + id + "\"",
                "members[value eq \"" + id + "\"]")) {
            nothing("/scim/v2/Groups", filter);
        }
    }

    /** A group of his own tells him nothing about a member that he cannot have. */
    @Test
    void another_organisations_people_become_members_by_no_way() {
        String id = Scim.newUser(Api.unique("ours"));
        String group = Scim.with(stranger)
                .body("{\"displayName\":\"his\"}")
                .post("/scim/v2/Groups")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String path = "/scim/v2/Groups/" + group;
        String member = "[{\"value\":\"" + id + "\"}]";

        Scim.with(stranger)
                .body("{\"displayName\":\"his\",\"members\":" + member + "}")
                .put(path)
                .then()
                .statusCode(400);
        for (String operation : List.of(
                "{\"op\":\"add\",\"path\":\"members\",\"value\":" + member + "}",
                "{\"op\":\"replace\",\"path\":\"members\",\"value\":" + member + "}",
                "{\"op\":\"add\",\"value\":{\"members\":" + member + "}}")) {
            Scim.with(stranger).body(Scim.patch(operation)).patch(path).then().statusCode(400);
        }
        Scim.user(id).body("meta.version", is("W/\"0\"")).body("groups", nullValue());
    }

    private void nothing(String path, String filter) {
        Scim.with(stranger)
                .queryParam("filter", filter)
                .get(path)
                .then()
                .statusCode(200)
                .body("totalResults", is(0));
        Scim.with(stranger)
                .body(Map.of("filter", filter))
                .post(path + "/.search")
                .then()
                .statusCode(200)
                .body("totalResults", is(0));
    }

    private static String operation(String method, String path, String data) {
        return "{\"method\":\"" + method + "\",\"path\":\"" + path + "\",\"data\":" + data + "}";
    }
}
