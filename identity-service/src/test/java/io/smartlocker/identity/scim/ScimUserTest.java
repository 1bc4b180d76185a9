package io.smartlocker.identity.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.identity.Api;
import io.smartlocker.testing.Backends;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ScimUserTest {
    @Test
    void a_person_is_added_with_all_that_scim_says_and_read_back() {
        String name = Api.unique("whole");
        ValidatableResponse added = add(name, "whole-user.json").statusCode(201);

        String id = added.contentType(startsWith("application/scim+json"))
                .header("ETag", is("W/\"0\""))
                .header("Location", startsWith("http"))
                .body("userName", is(name))
                .body("externalId", is(name))
                .extract()
                .path("id");
        Scim.user(id)
                .body("name.givenName", is("Given"))
                .body("name.formatted", is("Employee 010"))
                .body("displayName", is("Employee 010"))
                .body("emails", hasSize(1))
                .body("emails[0].value", is(name + "@example.org"))
                .body("phoneNumbers", nullValue())
                .body("title", is("Technician"))
                .body("userType", is("Employee"))
                .body("active", is(true))
                .body("'" + Scim.ENTERPRISE + "'.employeeNumber", is(name))
                .body("'" + Scim.ENTERPRISE + "'.organization", is("Example"))
                .body("'" + Scim.BADGE + "'.badges.label", contains("blue"))
                .body("'" + Scim.BADGE + "'.badges[0].uid", nullValue())
                .body("meta.resourceType", is("User"))
                .body("meta.location", endsWith("/scim/v2/Users/" + id))
                .body("meta.version", is("W/\"0\""))
                .body("password", nullValue());
        Api.asAdmin()
                .get("/api/v1/users/" + id)
                .then()
                .statusCode(200)
                .body("employeeId", is(name))
                .body("details.company", is("Example"))
                .body("details.costCenter", is("4711"));
    }

    @Test
    void a_name_is_made_of_what_there_is() {
        String userName = Api.unique("name");
        String id = Scim.newUser(userName);
        Scim.user(id).body("displayName", is(userName));

        put(id, "{'userName':'" + userName + "','name':{'givenName':'A','familyName':'B'}}")
                .statusCode(200)
                .body("displayName", is("A B"));
    }

    @Test
    void what_somebody_else_has_is_a_clash_of_uniqueness() {
        String name = Api.unique("clash");
        add(name, "whole-user.json").statusCode(201);

        for (String other : new String[] {
            "{'userName':'" + name.toUpperCase(java.util.Locale.ROOT) + "'}",
            "{'userName':'" + name + "2','externalId':'" + name + "'}",
            "{'userName':'" + name + "3','emails':[{'value':'" + name + "@example.org'}]}",
            "{'userName':'" + name + "4','" + Scim.ENTERPRISE + "':{'employeeNumber':'" + name + "'}}"
        }) {
            post(other)
                    .statusCode(409)
                    .body("scimType", is("uniqueness"))
                    .body("status", is("409"))
                    .body("detail", notNullValue());
        }
    }

    @Test
    void a_person_is_replaced_and_keeps_what_scim_has_no_word_for() {
        String name = Api.unique("replaced");
        String id = add(name, "whole-user.json").statusCode(201).extract().path("id");

        put(id, "{'userName':'" + name + "','displayName':'Employee 011','active':false}")
                .statusCode(200)
                .header("ETag", is("W/\"1\""))
                .body("displayName", is("Employee 011"))
                .body("active", is(false))
                .body("title", nullValue())
                .body("emails", nullValue())
                .body("externalId", nullValue())
                .body("'" + Scim.ENTERPRISE + "'.employeeNumber", is(name))
                .body("'" + Scim.BADGE + "'.badges.label", contains("blue"));
        put(id, "{'userName':'" + name + "','" + Scim.ENTERPRISE + "':{},'" + Scim.BADGE + "':{'badges':[]}}")
                .statusCode(200)
                .body("'" + Scim.ENTERPRISE + "'.employeeNumber", nullValue())
                .body("'" + Scim.BADGE + "'.badges", empty());
    }

    @Test
    void badges_are_given_kept_and_taken_by_uid() {
        String name = Api.unique("badges");
        String first = uid();
        String id = Scim.newUser(name);
        String before = badges(id, name, "{'uid':'" + first + "','label':'blue'}")
                .statusCode(200)
                .extract()
                .path("'" + Scim.BADGE + "'.badges[0].id");

        String after = badges(id, name, "{'uid':'" + first + "'},{'uid':'" + uid() + "','label':'red'}")
                .statusCode(200)
                .body("'" + Scim.BADGE + "'.badges.label", contains("blue", "red"))
                .extract()
                .path("'" + Scim.BADGE + "'.badges[0].id");

        assertThat(after).isEqualTo(before);
        badges(id, name, "{'id':'" + before + "'}")
                .statusCode(200)
                .body("'" + Scim.BADGE + "'.badges.id", contains(before));
        badges(id, name, "{'label':'none'}").statusCode(400).body("scimType", is("invalidValue"));
        badges(Scim.newUser(Api.unique("other")), Api.unique("other"), "{'uid':'" + first + "'}")
                .statusCode(409)
                .body("scimType", is("uniqueness"));
    }

    @Test
    void a_deleted_person_is_gone_and_his_name_is_free() {
        String name = Api.unique("gone");
        String id = Scim.newUser(name);

        Scim.request().delete("/scim/v2/Users/" + id).then().statusCode(204);

        Scim.request()
                .get("/scim/v2/Users/" + id)
                .then()
                .statusCode(404)
                .body("status", is("404"))
                .body("schemas", hasItem(containsString("Error")));
        Scim.request().delete("/scim/v2/Users/" + id).then().statusCode(404);
        Scim.users("userName eq \"" + name + "\"").statusCode(200).body("totalResults", is(0));
        Scim.newUser(name);
    }

    @Test
    void a_version_is_told_asked_for_and_insisted_on() {
        String name = Api.unique("version");
        String id = Scim.newUser(name);
        String path = "/scim/v2/Users/" + id;

        Scim.request().header("If-None-Match", "W/\"0\"").get(path).then().statusCode(304);
        Scim.request().header("If-None-Match", "W/\"7\"").get(path).then().statusCode(200);
        for (String wrong : new String[] {"W/\"7\"", "nonsense"}) {
            Scim.request().header("If-Match", wrong).delete(path).then().statusCode(412);
            Scim.request()
                    .header("If-Match", wrong)
                    .body("{\"userName\":\"" + name + "\"}")
                    .put(path)
                    .then()
                    .statusCode(412)
                    .body("status", is("412"));
        }
        Scim.request()
                .header("If-Match", "W/\"0\"")
                .body("{\"userName\":\"" + name + "\"}")
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", is("W/\"1\""));
    }

    @Test
    void a_repeated_idempotency_key_adds_nobody_twice() {
        String body = "{\"userName\":\"" + Api.unique("once") + "\"}";
        String key = UUID.randomUUID().toString();

        String first = addOnce(key, body);

        assertThat(addOnce(key, body)).isEqualTo(first);
    }

    private static String addOnce(String key, String body) {
        return Scim.request()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/scim/v2/Users")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void a_wrong_value_is_named() {
        for (Map.Entry<String, String> wrong : Map.of(
                        "{}",
                        "userName",
                        "{'userName':['x']}",
                        "userName",
                        "{'userName':' with space'}",
                        "userName",
                        "{'userName':'x','active':'perhaps'}",
                        "active",
                        "{'userName':'x','emails':[{'value':'nonsense'}]}",
                        "email",
                        "{'userName':'x','name':'A B'}",
                        "name",
                        "{'userName':'x','userType':'Robot'}",
                        "userType",
                        "{'userName':'x','displayName':'" + "x".repeat(201) + "'}",
                        "displayName")
                .entrySet()) {
            post(wrong.getKey())
                    .statusCode(400)
                    .body("scimType", is("invalidValue"))
                    .body("detail", containsString(wrong.getValue()));
        }
    }

    @Test
    void a_hostile_body_gets_an_answer_of_scim() {
        String deep = "[".repeat(10_000);
        for (String body : new String[] {
            "",
            "null",
            "[]",
            "{",
            "{\"userName\":\"x\"} more",
            "{\"a\":" + deep,
            "{\"userName\":\"x\",\"userName\":\"y\"}",
            "{\"a\":" + "1".repeat(10_000) + "}"
        }) {
            Scim.request()
                    .body(body)
                    .post("/scim/v2/Users")
                    .then()
                    .statusCode(400)
                    .body("scimType", is("invalidSyntax"));
        }
        String many = "{\"value\":\"x\"},".repeat(6_000) + "{}";
        post("{'userName':'x','emails':[" + many + "]}").statusCode(400).body("scimType", is("tooMany"));
        Scim.request()
                .body("{\"userName\":\"" + "x".repeat(1_500_000) + "\"}")
                .post("/scim/v2/Users")
                .then()
                .statusCode(413)
                .body("status", is("413"));
        Scim.request()
                .contentType("text/plain")
                .body("x")
                .post("/scim/v2/Users")
                .then()
                .statusCode(415)
                .body("status", is("415"));
    }

    @Test
    void what_is_not_there_is_said_in_words_of_scim() {
        for (String path : new String[] {"/Users/" + UUID.randomUUID(), "/Users/nonsense", "/Nothing", "/Me"}) {
            Scim.request()
                    .get("/scim/v2" + path)
                    .then()
                    .statusCode(404)
                    .contentType(startsWith("application/scim+json"))
                    .body("status", is("404"));
        }
    }

    @Test
    void only_some_attributes_are_shown_when_some_are_asked_for() {
        String name = Api.unique("selected");
        String id = add(name, "whole-user.json").statusCode(201).extract().path("id");
        String path = "/scim/v2/Users/" + id;

        Scim.request()
                .queryParam("attributes", "USERNAME,emails.value," + Scim.ENTERPRISE + ":department")
                .get(path)
                .then()
                .statusCode(200)
                .body("id", is(id))
                .body("schemas", notNullValue())
                .body("userName", is(name))
                .body("emails[0].value", notNullValue())
                .body("emails[0].type", nullValue())
                .body("'" + Scim.ENTERPRISE + "'.department", is("Depot"))
                .body("'" + Scim.ENTERPRISE + "'.employeeNumber", nullValue())
                .body("displayName", nullValue())
                .body("meta", nullValue());
        Scim.request()
                .queryParam("excludedAttributes", "emails,name.givenName,id")
                .get(path)
                .then()
                .statusCode(200)
                .body("id", is(id))
                .body("emails", nullValue())
                .body("name.givenName", nullValue())
                .body("name.familyName", is("Family"))
                .body("$", not(hasItem("emails")));
    }

    private static String uid() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 14).toUpperCase(java.util.Locale.ROOT);
    }

    private static ValidatableResponse badges(String id, String name, String badges) {
        return put(id, "{'userName':'" + name + "','" + Scim.BADGE + "':{'badges':[" + badges + "]}}");
    }

    private static ValidatableResponse add(String name, String file) {
        return Scim.request()
                .body(Scim.file(ScimUserTest.class, file, Map.of("name", name, "uid", uid())))
                .post("/scim/v2/Users")
                .then();
    }

    private static ValidatableResponse post(String body) {
        return Scim.request()
                .body(body.replace('\'', '"'))
                .post("/scim/v2/Users")
                .then();
    }

    private static ValidatableResponse put(String id, String body) {
        return Scim.request()
                .body(body.replace('\'', '"'))
                .put("/scim/v2/Users/" + id)
                .then();
    }
}
