package io.smartlocker.identity.scim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.identity.Api;
import io.smartlocker.testing.Backends;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ScimListTest {
    @Test
    void people_are_found_by_each_attribute_that_scim_has() {
        String name = Api.unique("found");
        String id = Scim.request()
                .body(Scim.file(
                        ScimListTest.class,
                        "whole-user.json",
                        Map.of("name", name, "uid", name.replaceAll("[^0-9a-z]", ""))))
                .post("/scim/v2/Users")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        for (String condition : new String[] {
            "id eq \"" + id + "\"",
            "externalId eq \"" + name + "\"",
            "userName sw \"" + name.substring(0, 8).toUpperCase(Locale.ROOT) + "\"",
            "userName ew \"" + name.substring(8) + "\"",
            "userName ge \"" + name + "\"",
            "name.givenName eq \"given\"",
            "name.familyName co \"AMIL\"",
            "name.formatted eq \"Employee 010\"",
            "displayName ne \"Employee 011\"",
            "name pr",
            "title pr and not (title eq \"Boss\")",
            "preferredLanguage sw \"de\"",
            "userType eq \"Employee\"",
            "active eq true",
            "emails.value eq \"" + name + "@example.org\"",
            "emails[type eq \"work\" and value co \"@example\"]",
            "emails[type eq \"work\"].value sw \"" + name + "\"",
            "emails.primary eq true",
            "not (phoneNumbers pr)",
            "phoneNumbers ne \"1\"",
            "not (groups pr)",
            "groups eq null and externalId ne null and phoneNumbers.value eq null",
            "meta.created gt \"2026-01-01T00:00:00Z\"",
            "meta.lastModified le \"2999-01-01T00:00:00+02:00\"",
            "meta.resourceType eq \"User\"",
            Scim.ENTERPRISE + ":employeeNumber eq \"" + name + "\"",
            Scim.ENTERPRISE.toLowerCase(Locale.ROOT) + ":department eq \"depot\"",
            Scim.ENTERPRISE + ":organization eq \"Example\" and " + Scim.ENTERPRISE + ":costCenter eq \"4711\"",
            Scim.BADGE + ":badges.label eq \"blue\"",
            Scim.BADGE + ":badges[label sw \"b\" and not (label ew \"x\")]",
        }) {
            Scim.users("userName eq \"" + name + "\" and (" + condition + ")")
                    .statusCode(200)
                    .body("schemas", contains("urn:ietf:params:scim:api:messages:2.0:ListResponse"))
                    .body("Resources.id", contains(id));
        }
        Scim.users("userName eq \"" + name + "\" and not (name.givenName eq \"given\")")
                .body("totalResults", is(0));
    }

    @Test
    void a_filter_without_a_hit_is_answered_with_an_empty_list() {
        Scim.users("userName eq \"" + Api.unique("nobody") + "\"")
                .statusCode(200)
                .body("totalResults", is(0))
                .body("itemsPerPage", is(0))
                .body("startIndex", is(1))
                .body("Resources", empty());
    }

    @Test
    void a_list_is_sorted_and_paged_by_index() {
        String mark = Api.unique("sorted");
        for (String letter : new String[] {"b", "c", "a"}) {
            Scim.newUser(mark + letter);
        }

        page(mark, Map.of("sortBy", "userName"))
                .body("Resources.userName", contains(mark + "a", mark + "b", mark + "c"));
        page(mark, Map.of("sortBy", "USERNAME", "sortOrder", "descending", "count", "2"))
                .body("Resources.userName", contains(mark + "c", mark + "b"))
                .body("totalResults", is(3))
                .body("itemsPerPage", is(2));
        page(mark, Map.of("sortBy", "userName", "startIndex", "3", "count", "2"))
                .body("Resources.userName", contains(mark + "c"))
                .body("startIndex", is(3));
        page(mark, Map.of("count", "0")).body("totalResults", is(3)).body("Resources", empty());
        page(mark, Map.of("startIndex", "-1", "count", "9999")).body("Resources", hasSize(3));
        page(mark, Map.of("startIndex", "4")).body("Resources", empty()).body("totalResults", is(3));
        page(mark, Map.of("sortBy", "emails")).body("Resources", hasSize(3));
    }

    @Test
    void a_search_says_the_same_in_its_body() {
        String mark = Api.unique("searched");
        String id = Scim.newUser(mark);

        Scim.request()
                .body("{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:SearchRequest\"],"
                        + "\"attributes\":[\"displayName\",\"userName\"],\"filter\":\"userName eq \\\"" + mark
                        + "\\\"\",\"startIndex\":1,\"count\":10}")
                .post("/scim/v2/Users/.search")
                .then()
                .statusCode(200)
                .body("Resources.id", contains(id))
                .body("Resources[0].displayName", is(mark))
                .body("Resources[0].meta", nullValue());
        Scim.request().body("[]").post("/scim/v2/Users/.search").then().statusCode(400);
        Scim.request()
                .body("{\"attributes\":\"" + "a,".repeat(10_000) + "\"}")
                .post("/scim/v2/Users/.search")
                .then()
                .statusCode(400)
                .body("scimType", is("tooMany"));
    }

    @Test
    void what_cannot_be_asked_for_is_refused_by_its_scim_type() {
        Scim.users("nonsense eq 1").statusCode(400).body("scimType", is("invalidFilter"));
        Scim.users("(".repeat(900)).statusCode(400).body("scimType", is("invalidFilter"));
        list(Map.of("sortBy", "nonsense")).statusCode(400).body("scimType", is("invalidPath"));
        list(Map.of("sortBy", "groups")).statusCode(400).body("scimType", is("invalidPath"));
        list(Map.of("sortOrder", "sideways")).statusCode(400).body("scimType", is("invalidValue"));
        list(Map.of("count", "many")).statusCode(400).body("scimType", is("invalidValue"));
    }

    @Test
    void an_organisation_finds_its_own_people_only() {
        Scim.users("meta.resourceType eq \"User\" or not (userName pr)")
                .statusCode(200)
                .body("Resources.userName", hasItem("admin"))
                .body("Resources.meta.location", everyItem(startsWith("http")));
        Scim.users("userName sw \"stranger\"").statusCode(200).body("Resources", empty());
    }

    @Test
    void all_that_can_be_done_is_written_down() {
        Scim.request()
                .get("/scim/v2/ServiceProviderConfig")
                .then()
                .statusCode(200)
                .body("patch.supported", is(true))
                .body("bulk.maxOperations", is(1000))
                .body("filter.maxResults", is(200))
                .body("etag.supported", is(true));
        Scim.request()
                .get("/scim/v2/ResourceTypes")
                .then()
                .statusCode(200)
                .body("Resources.endpoint", contains("/Users", "/Groups"))
                .body("Resources[0].schemaExtensions.schema", contains(Scim.ENTERPRISE, Scim.BADGE));
        Scim.request()
                .get("/scim/v2/Schemas")
                .then()
                .statusCode(200)
                .body("totalResults", is(4))
                .body("Resources.name", containsInAnyOrder("User", "EnterpriseUser", "BadgeUser", "Group"));
        Scim.request()
                .get("/scim/v2/Schemas/" + Scim.BADGE)
                .then()
                .statusCode(200)
                .body("attributes[0].subAttributes.find { it.name == 'uid' }.returned", is("never"));
        Scim.request().get("/scim/v2/ResourceTypes/User").then().statusCode(200).body("id", is("User"));
        Scim.request().get("/scim/v2/Schemas/urn:nothing").then().statusCode(404);
        Scim.request()
                .queryParam("filter", "name eq \"User\"")
                .get("/scim/v2/Schemas")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse page(String mark, Map<String, String> parameters) {
        return Scim.request()
                .queryParam("filter", "userName sw \"" + mark + "\"")
                .queryParams(parameters)
                .get("/scim/v2/Users")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse list(Map<String, String> parameters) {
        return Scim.request().queryParams(parameters).get("/scim/v2/Users").then();
    }
}
