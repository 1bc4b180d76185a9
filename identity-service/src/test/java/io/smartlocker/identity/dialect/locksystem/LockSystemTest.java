package io.smartlocker.identity.dialect.locksystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.identity.Api;
import io.smartlocker.identity.dialect.FreshOrganization;
import io.smartlocker.identity.dialect.Seed;
import io.smartlocker.identity.organization.CreateOrganization;
import io.smartlocker.testing.Backends;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The documented requests are replayed to the byte, in an organisation that holds what the document's does. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class LockSystemTest {
    @Inject
    CreateOrganization createOrganization;

    private FreshOrganization organization;

    @BeforeEach
    void anOrganisation() {
        organization = FreshOrganization.create(createOrganization);
        send(
                        "PUT",
                        Map.of(
                                "user_id",
                                1,
                                "id",
                                "admin",
                                "firstname",
                                "admin",
                                "lastname",
                                "",
                                "department",
                                "Administration"))
                .body("status", is(1));
    }

    @Test
    void the_documented_list_is_answered_to_the_byte() {
        send("POST", person("003")).body("status", is(1));
        Map<String, Object> third = person("004");
        third.put("firstname", "JD");
        third.put("lastname", "JD");
        third.put("emailid", "support@arantec.app");
        third.put("department", "R&D");
        assertThat(send("POST", third).extract().asString()).isEqualTo(Seed.compact("locksystem/add-answer"));
        send("DELETE", Map.of("user_id", 2)).body("status", is(1));
        created("2023-01-23 13:49:56", 3);
        created("2022-12-29 12:54:25", 1);

        String answer = list("1", "10").extract().asString();

        assertThat(answer).isEqualTo(Seed.compact("locksystem/list-answer"));
    }

    @Test
    void the_documented_edit_is_answered_as_documented() {
        created("2022-12-26 12:47:09", 1);

        String answer =
                send("PUT", Seed.text("locksystem/edit-request")).extract().asString();

        // The document answers with another address than it was sent; all else is to the byte.
        assertThat(answer)
                .isEqualTo(Seed.compact("locksystem/edit-answer").replace("dinesh@arantec.in", "xx@gmail.com"));
    }

    @Test
    void the_documented_deletion_is_accepted_with_its_stray_comma() {
        send("DELETE", Seed.text("locksystem/delete-request"))
                .statusCode(200)
                .body("status", is(0))
                .body("msg", containsString("delete you"));
        send("POST", person("010")).body("status", is(1));

        String answer = send("DELETE", Seed.text("locksystem/delete-request").replace("1", "2"))
                .extract()
                .asString();

        assertThat(answer).isEqualTo(Seed.compact("locksystem/delete-answer"));
        list("1", "10").body("list.user_id", is(List.of(1)));
        send("DELETE", Map.of("user_id", 2)).statusCode(200).body("status", is(0));
    }

    @Test
    void pages_are_counted() {
        for (int i = 0; i < 4; i++) {
            send("POST", person("p" + i)).body("status", is(1));
        }
        list("1", "2").body("totalPage", is(3)).body("currentPage", is("1")).body("list.user_id", is(List.of(5, 4)));
        list("3", "2").body("totalPage", is(3)).body("currentPage", is("3")).body("list.user_id", is(List.of(1)));
        list("4", "2").body("status", is(1)).body("list", empty());
    }

    @Test
    void what_is_missing_is_named() {
        organization
                .api()
                .get("/api/users")
                .then()
                .statusCode(200)
                .body("status", is(0))
                .body("msg", is("Missing required field(s): pagenumber, limit"));
        send("POST", Map.of("id", "011", "lastname", " "))
                .statusCode(200)
                .body("status", is(0))
                .body("msg", is("Missing required field(s): firstname, lastname, emailid"));
        send("PUT", "{}")
                .statusCode(200)
                .body("status", is(0))
                .body("msg", is("Missing required field(s): user_id, id"));
        send("DELETE", "{}")
                .statusCode(200)
                .body("status", is(0))
                .body("msg", is("Missing required field(s): user_id"));
    }

    @Test
    void what_is_wrong_is_said_with_status_0() {
        for (String number : new String[] {"0", "-1", "x", "1.5", "99999999999"}) {
            list(number, "10").statusCode(200).body("status", is(0)).body("msg", containsString("pagenumber"));
        }
        list("1", "201").body("status", is(0)).body("msg", containsString("limit"));
        refused(Map.of("emailid", "nonsense"), "emailid");
        refused(Map.of("id", "9".repeat(65)), "id");
        refused(Map.of("firstname", "x".repeat(101)), "firstname");
        refused(Map.of("department", "x".repeat(101)), "department");
        refused(Map.of("department", "a\0b"), "department");
        refused(Map.of("department", 5), "department");
        send("PUT", Map.of("user_id", 4711, "id", "x"))
                .statusCode(200)
                .body("status", is(0))
                .body("user", nullValue());
        for (String body : new String[] {"", "{", "[]", "null", "{\"user_id\":1.5}", "{\"user_id\":1,}", "{} {}"}) {
            send("PUT", body).statusCode(200).body("status", is(0)).body("msg", not(""));
        }
    }

    @Test
    void a_clash_is_said_in_the_dialects_own_words() {
        send("POST", person("020")).body("status", is(1));
        Map<String, Object> again = person("020");
        again.put("emailid", "other@example.org");
        send("POST", again).statusCode(200).body("status", is(0)).body("msg", is("The id is already taken."));
        again.put("id", "021");
        again.put("emailid", "020@example.org");
        send("POST", again).body("status", is(0)).body("msg", is("The emailid is already taken."));
        send("PUT", Map.of("user_id", 1, "id", "020"))
                .body("status", is(0))
                .body("msg", is("The id is already taken."));
    }

    @Test
    void an_edit_leaves_what_it_does_not_name() {
        send("POST", person("030")).body("status", is(1));
        send("PUT", Map.of("user_id", 2, "id", "031"))
                .body("user.employee_id", is("031"))
                .body("user.firstname", is("Employee"))
                .body("user.lastname", is("030"))
                .body("user.department", is("Works"))
                .body("user.emailid", is("030@example.org"));
        send("PUT", Map.of("user_id", 2, "id", "031", "emailid", "", "department", ""))
                .body("user.emailid", is(""))
                .body("user.department", is(""));
        send("PUT", Map.of("user_id", 2, "id", "031", "firstname", "", "lastname", ""))
                .body("status", is(0))
                .body("msg", containsString("firstname"));
    }

    @Test
    void the_permission_is_asked_for_as_everywhere() {
        String reader = Api.tokenWith("users:read");
        for (String method : new String[] {"POST", "PUT", "DELETE"}) {
            Api.as(reader)
                    .body(person("040"))
                    .request(method, "/api/user")
                    .then()
                    .statusCode(403)
                    .body("status", is(0));
            Api.anonymous()
                    .body(person("040"))
                    .request(method, "/api/user")
                    .then()
                    .statusCode(401)
                    .body("status", is(0))
                    .body("msg", not(""));
        }
        Api.as("nonsense")
                .get("/api/users?pagenumber=1&limit=1")
                .then()
                .statusCode(401)
                .body("status", is(0));
        Api.as(Api.tokenWith("groups:read"))
                .get("/api/users?pagenumber=1&limit=1")
                .then()
                .statusCode(403)
                .body("status", is(0));
    }

    @Test
    void another_organisations_people_are_not_there() {
        FreshOrganization stranger = FreshOrganization.create(createOrganization);
        send("POST", person("050")).body("status", is(1));
        stranger.api()
                .body(Map.of("user_id", 2, "id", "x"))
                .put("/api/user")
                .then()
                .body("status", is(0));
        stranger.api().body(Map.of("user_id", 2)).delete("/api/user").then().body("status", is(0));
        stranger.api().get("/api/users?pagenumber=1&limit=10").then().body("list.user_id", is(List.of(1)));
        list("1", "10").body("list[0].employee_id", is("050"));
    }

    @Test
    void a_body_beyond_the_limit_is_refused_before_it_is_read() {
        send("POST", Map.of("department", "x".repeat(1024 * 1024)))
                .statusCode(413)
                .body("status", is(0))
                .body("msg", allOf(containsString("1048576"), containsString("bytes")));
    }

    private void refused(Map<String, Object> fields, String named) {
        Map<String, Object> person = person("060");
        person.putAll(fields);
        send("POST", person).statusCode(200).body("status", is(0)).body("msg", containsString(named));
    }

    private static Map<String, Object> person(String id) {
        return new HashMap<>(Map.of(
                "id",
                id,
                "firstname",
                "Employee",
                "lastname",
                id,
                "emailid",
                id + "@example.org",
                "department",
                "Works"));
    }

    private ValidatableResponse send(String method, Object body) {
        return organization.api().body(body).request(method, "/api/user").then();
    }

    private ValidatableResponse list(String page, String limit) {
        return organization
                .api()
                .queryParam("pagenumber", page)
                .queryParam("limit", limit)
                .get("/api/users")
                .then();
    }

    private void created(String at, int number) {
        FreshOrganization.sql("update users set created_at = '" + at + "+00' where number = " + number
                + " and organization = '" + organization.id() + "'");
    }
}
