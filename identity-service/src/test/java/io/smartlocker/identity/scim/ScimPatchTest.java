package io.smartlocker.identity.scim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.identity.Api;
import io.smartlocker.testing.Backends;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ScimPatchTest {
    @Test
    void operations_are_done_one_after_the_other() {
        String name = Api.unique("patched");
        String id = Scim.newUser(name);

        patch(id, """
                {'op':'add','path':'name.givenName','value':'Given'},
                {'op':'add','path':'name','value':{'familyName':'Family'}},
                {'op':'replace','path':'displayName','value':'Employee 012'},
                {'op':'add','path':'emails','value':[{'value':'%s@example.org','type':'work','primary':true}]},
                {'op':'add','path':'ENT:department','value':'Depot'},
                {'op':'replace','path':'active','value':false},
                {'op':'add','path':'externalId','value':'%s'}""".formatted(name, name))
                .statusCode(200)
                .header("ETag", is("W/\"1\""))
                .body("name.givenName", is("Given"))
                .body("name.familyName", is("Family"))
                .body("name.formatted", is("Employee 012"))
                .body("emails[0].value", is(name + "@example.org"))
                .body("'" + Scim.ENTERPRISE + "'.department", is("Depot"))
                .body("active", is(false))
                .body("externalId", is(name));
        patch(id, """
                {'op':'remove','path':'name.givenName'},
                {'op':'remove','path':'emails[value eq \\"%s@example.org\\"]'},
                {'op':'remove','path':'ENT'},
                {'op':'remove','path':'externalId'}""".formatted(name))
                .statusCode(200)
                .body("name.givenName", nullValue())
                .body("name.familyName", is("Family"))
                .body("emails", nullValue())
                .body("'" + Scim.ENTERPRISE + "'.department", nullValue())
                .body("externalId", nullValue());
    }

    @Test
    void a_patch_without_a_path_names_its_fields() {
        String id = Scim.newUser(Api.unique("pathless"));

        patch(id, """
                {'op':'replace','value':{'id':'ignored','schemas':[],'ACTIVE':false,'name.familyName':'Family',
                 'ENT':{'division':'Logistics'},'ENT:costCenter':'12'}}""")
                .statusCode(200)
                .body("id", is(id))
                .body("active", is(false))
                .body("name.familyName", is("Family"))
                .body("'" + Scim.ENTERPRISE + "'.division", is("Logistics"))
                .body("'" + Scim.ENTERPRISE + "'.costCenter", is("12"));
    }

    @Test
    void a_value_that_fits_is_changed_and_one_that_does_not_is_made_by_add_only() {
        String name = Api.unique("values");
        String id = Scim.newUser(name);

        patch(id, "{'op':'replace','path':'emails[type eq \\\"work\\\"].value','value':'a@example.org'}")
                .statusCode(400)
                .body("scimType", is("noTarget"));
        patch(id, "{'op':'add','path':'emails[type eq \\\"work\\\"].value','value':'" + name + "@example.org'}")
                .statusCode(200)
                .body("emails", hasSize(1))
                .body("emails[0].type", is("work"));
        patch(id, "{'op':'replace','path':'emails[type eq \\\"work\\\"].value','value':'" + name + "@example.com'}")
                .statusCode(200)
                .body("emails[0].value", is(name + "@example.com"));
        patch(id, "{'op':'remove','path':'emails[type eq \\\"work\\\"].value'}")
                .statusCode(200)
                .body("emails", nullValue());
    }

    @Test
    void badges_are_added_and_taken_as_values_of_a_list() {
        String id = Scim.newUser(Api.unique("badge"));
        String uid = UUID.randomUUID().toString().replace("-", "").substring(0, 14);

        String badge = patch(id, "{'op':'add','path':'BADGE:badges','value':[{'uid':'" + uid + "','label':'blue'}]}")
                .statusCode(200)
                .body("'" + Scim.BADGE + "'.badges.label", contains("blue"))
                .extract()
                .path("'" + Scim.BADGE + "'.badges[0].id");
        patch(id, "{'op':'remove','path':'BADGE:badges[id eq \\\"" + badge + "\\\"]'}")
                .statusCode(200)
                .body("'" + Scim.BADGE + "'.badges", empty());
    }

    @Test
    void a_patch_that_changes_nothing_leaves_the_version() {
        String id = Scim.newUser(Api.unique("same"));

        patch(id, "{'op':'replace','path':'active','value':true},{'op':'replace','path':'locale','value':'de'}")
                .statusCode(200)
                .header("ETag", is("W/\"0\""));
    }

    @Test
    void all_operations_are_done_or_none() {
        String id = Scim.newUser(Api.unique("none"));

        patch(id, "{'op':'replace','path':'title','value':'Boss'},{'op':'replace','path':'nonsense','value':1}")
                .statusCode(400)
                .body("scimType", is("invalidPath"));

        Scim.user(id).body("title", nullValue()).body("meta.version", is("W/\"0\""));
    }

    @Test
    void what_cannot_be_done_is_said_by_its_scim_type() {
        String id = Scim.newUser(Api.unique("wrong"));
        List<Map.Entry<String, String>> wrong = List.of(
                Map.entry("{'op':'replace','path':'id','value':'x'}", "mutability"),
                Map.entry("{'op':'add','path':'groups','value':[{'value':'x'}]}", "mutability"),
                Map.entry("{'op':'replace','value':{'meta':{},'groups':[]}}", "mutability"),
                Map.entry("{'op':'remove'}", "noTarget"),
                Map.entry("{'op':'remove','path':'userName'}", "invalidValue"),
                Map.entry("{'op':'replace','path':'active','value':'perhaps'}", "invalidValue"),
                Map.entry("{'op':'replace','value':'x'}", "invalidValue"),
                Map.entry("{'op':'replace','path':'title'}", "invalidValue"),
                Map.entry("{'op':'add','path':'emails[type eq]','value':'x'}", "invalidFilter"),
                Map.entry("{'op':'add','path':'title[type eq \\\"x\\\"]','value':'x'}", "invalidPath"),
                Map.entry("{'op':'add','path':'emails[type sw \\\"w\\\"].value','value':'x'}", "noTarget"),
                Map.entry("{'op':'turn','path':'title','value':'x'}", "invalidSyntax"));
        wrong.forEach(entry -> patch(id, entry.getKey()).statusCode(400).body("scimType", is(entry.getValue())));
        Scim.request()
                .body("{}")
                .patch("/scim/v2/Users/" + id)
                .then()
                .statusCode(400)
                .body("scimType", is("invalidSyntax"));
        patch(id, "{'op':'add','path':'title','value':'x'},".repeat(1_000) + "{'op':'remove','path':'title'}")
                .statusCode(400)
                .body("scimType", is("tooMany"));
        String mails = IntStream.range(0, 200)
                .mapToObj(i -> "{'value':'a" + i + "@example.org'}")
                .collect(Collectors.joining(","));
        patch(id, "{'op':'add','path':'emails','value':[" + mails + "]}")
                .statusCode(400)
                .body("scimType", is("tooMany"));
        patch(UUID.randomUUID().toString(), "{'op':'remove','path':'title'}").statusCode(404);
    }

    @Test
    void two_that_patch_different_things_do_not_undo_each_other() throws InterruptedException {
        String id = Scim.newUser(Api.unique("parallel"));
        List<String> paths = List.of("title", "name.givenName", "name.familyName", "ENT:department", "ENT:division");

        List<Thread> clients = paths.stream()
                .map(path -> Thread.ofVirtual().start(() -> patch(id, "{'op':'add','path':'" + path + "','value':'x'}")
                        .statusCode(200)))
                .toList();
        for (Thread client : clients) {
            client.join();
        }

        Scim.user(id)
                .body("title", is("x"))
                .body("name.givenName", is("x"))
                .body("name.familyName", is("x"))
                .body("'" + Scim.ENTERPRISE + "'.department", is("x"))
                .body("'" + Scim.ENTERPRISE + "'.division", is("x"));
    }

    private static ValidatableResponse patch(String id, String operations) {
        return Scim.patchUser(
                id,
                operations.replace('\'', '"').replace("ENT", Scim.ENTERPRISE).replace("BADGE", Scim.BADGE));
    }
}
