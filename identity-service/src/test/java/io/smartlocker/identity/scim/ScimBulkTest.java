package io.smartlocker.identity.scim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.identity.Api;
import io.smartlocker.testing.Backends;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ScimBulkTest {
    @Test
    void what_is_made_can_be_referred_to_before_and_after() {
        String name = Api.unique("bulk");

        String group = bulk("""
                {'method':'POST','path':'/Groups','bulkId':'g','data':{'displayName':'%s','members':[{'value':'bulkId:u'}]}},
                {'method':'POST','path':'/Users','bulkId':'u','data':{'userName':'%s'}},
                {'method':'PATCH','path':'/Users/bulkId:u','data':{'Operations':[
                    {'op':'replace','path':'title','value':'Technician'}]}}""".formatted(name, name))
                .statusCode(200)
                .body("schemas", contains("urn:ietf:params:scim:api:messages:2.0:BulkResponse"))
                .body("Operations.bulkId", contains("u", "g", null))
                .body("Operations.status", contains("201", "201", "200"))
                .body("Operations[0].location", containsString("/scim/v2/Users/"))
                .body("Operations[0].version", is("W/\"0\""))
                .extract()
                .path("Operations[1].location");
        Scim.request()
                .get(group)
                .then()
                .statusCode(200)
                .body("displayName", is(name))
                .body("members.display", contains(name));
        Scim.users("userName eq \"" + name + "\"").body("Resources[0].title", is("Technician"));
    }

    @Test
    void an_operation_that_is_refused_does_not_keep_others_from_being_done() {
        String name = Api.unique("bulk");
        String id = Scim.newUser(name);

        bulk("""
                {'method':'POST','path':'/Users','bulkId':'twice','data':{'userName':'%s'}},
                {'method':'POST','path':'/Users','bulkId':'long','data':{'userName':'%s'}},
                {'method':'PUT','path':'/Users/%s','version':'W/\\"9\\"','data':{'userName':'%s'}},
                {'method':'DELETE','path':'/Users/%s'},
                {'method':'DELETE','path':'/Users/%s'},
                {'method':'PATCH','path':'/Users/bulkId:nothing','data':{'Operations':[{'op':'remove','path':'title'}]}},
                {'method':'POST','path':'/Nothing','bulkId':'n','data':{}}""".formatted(name, "x".repeat(255), id, name, id, UUID.randomUUID()))
                .statusCode(200)
                .body("Operations.status", contains("409", "400", "412", "204", "404", "400", "404"))
                .body("Operations[0].response.scimType", is("uniqueness"))
                .body("Operations[0].location", nullValue())
                .body("Operations[1].response.detail", containsString("userName"))
                .body("Operations[3].response", nullValue());
    }

    @Test
    void it_gives_up_after_as_many_errors_as_were_said() {
        String name = Api.unique("bulk");
        String wrong = "{'method':'POST','path':'/Users','bulkId':'a','data':{}}";
        String right = "{'method':'POST','path':'/Users','bulkId':'b','data':{'userName':'" + name + "'}}";

        send("{'failOnErrors':2,'Operations':[" + wrong + "," + wrong + "," + right + "]}")
                .statusCode(200)
                .body("Operations", hasSize(2));
        Scim.users("userName eq \"" + name + "\"").body("totalResults", is(0));
    }

    @Test
    void those_that_wait_for_each_other_are_refused() {
        bulk("""
                {'method':'POST','path':'/Groups','bulkId':'a','data':{'displayName':'a','members':[{'value':'bulkId:b'}]}},
                {'method':'POST','path':'/Groups','bulkId':'b','data':{'displayName':'b','members':[{'value':'bulkId:a'}]}}""").statusCode(200).body("Operations.status", contains("400", "400"));
    }

    @Test
    void each_operation_needs_its_own_permission() {
        String name = Api.unique("bulk");

        Scim.with(Api.tokenWith("users:write"))
                .body(("{'Operations':[{'method':'POST','path':'/Users','bulkId':'u','data':{'userName':'" + name
                                + "'}}," + "{'method':'POST','path':'/Groups','bulkId':'g','data':{'displayName':'"
                                + name + "'}}]}")
                        .replace('\'', '"'))
                .post("/scim/v2/Bulk")
                .then()
                .statusCode(200)
                .body("Operations.status", contains("201", "403"));
        Scim.with("scim_nonsense").body("{}").post("/scim/v2/Bulk").then().statusCode(401);
    }

    @Test
    void what_is_no_bulk_request_is_refused_whole() {
        String one = "{'method':'DELETE','path':'/Users/x'}";
        send("{}").statusCode(400).body("scimType", is("invalidSyntax"));
        send("{'Operations':[]}").statusCode(400);
        send("{'Operations':[1]}").statusCode(400);
        send("{'failOnErrors':0,'Operations':[" + one + "]}").statusCode(400).body("scimType", is("invalidValue"));
        bulk("{'method':'GET','path':'/Users/x'}").statusCode(400).body("scimType", is("invalidSyntax"));
        bulk("{'method':'POST','path':'/Users'}").statusCode(400).body("scimType", is("invalidSyntax"));
        bulk("{'method':'DELETE','path':'/Users'}").statusCode(400).body("scimType", is("invalidValue"));
        bulk(one + ("," + one).repeat(1_000)).statusCode(413);
        Scim.request()
                .header("Idempotency-Key", "x")
                .body("{\"Operations\":[]}")
                .post("/scim/v2/Bulk")
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse bulk(String operations) {
        return send("{'Operations':[" + operations + "]}");
    }

    private static ValidatableResponse send(String body) {
        return Scim.request()
                .body(body.replace('\'', '"'))
                .post("/scim/v2/Bulk")
                .then();
    }
}
