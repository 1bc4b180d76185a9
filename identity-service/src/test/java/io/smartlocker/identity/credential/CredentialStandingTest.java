package io.smartlocker.identity.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smartlocker.identity.Api;
import io.smartlocker.identity.Someone;
import io.smartlocker.identity.scim.Scim;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whoever hands out another's PIN or badge can be him at a kiosk, so nobody does it for somebody who holds more: by no door
 * that there is.
 */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class CredentialStandingTest {
    private static final Map<String, String> PIN = Map.of("pin", "246810");
    private static final String BADGES = "urn:smartlocker:params:scim:schemas:extension:badge:2.0:User";

    private final String employeeId = Api.unique("E");
    private Someone supervisor;
    private String badge;
    private String path;
    private String clerk;

    @BeforeEach
    void aClerkAndASupervisor() {
        supervisor = new Someone(
                Map.of("employeeId", employeeId, "roles", List.of(role("users:read", "users:write", "bays:open"))));
        path = "/api/v1/users/" + supervisor.id;
        Api.asAdmin().body(PIN).put(path + "/pin").then().statusCode(204);
        badge = Api.asAdmin()
                .body(Map.of("uid", uid()))
                .post(path + "/badges")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        clerk = Api.tokenWith("users:read", "users:write");
    }

    @Test
    void a_clerk_changes_no_pin_and_no_badge_of_a_supervisor() {
        refused(asClerk().body(PIN).put(path + "/pin").then());
        refused(asClerk().delete(path + "/pin").then());
        refused(asClerk().body(Map.of("uid", uid())).post(path + "/badges").then());
        refused(asClerk().delete(path + "/badges/" + badge).then());
        refused(asClerk()
                .body(Map.of("kiosk", UUID.randomUUID()))
                .post(path + "/badges/enrolment")
                .then());

        badges().body("items", hasSize(1)).body("items[0].id", is(badge));
        Api.asAdmin().delete(path + "/pin").then().statusCode(204);
    }

    @Test
    void who_holds_as_much_may_and_a_clerk_for_those_who_hold_nothing() {
        String equal = Api.tokenWith("users:write", "users:read", "bays:open");
        String worker = "/api/v1/users/" + Api.newUser("Employee");

        for (Map.Entry<String, String> able : Map.of(equal, path, clerk, worker).entrySet()) {
            Api.as(able.getKey()).body(PIN).put(able.getValue() + "/pin").then().statusCode(204);
            String added = Api.as(able.getKey())
                    .body(Map.of("uid", uid()))
                    .post(able.getValue() + "/badges")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            Api.as(able.getKey())
                    .delete(able.getValue() + "/badges/" + added)
                    .then()
                    .statusCode(204);
            Api.as(able.getKey()).delete(able.getValue() + "/pin").then().statusCode(204);
        }
    }

    @Test
    void rights_at_one_place_are_less_than_the_same_everywhere() {
        Someone local = new Someone(Map.of(
                "roles",
                List.of(Map.of(
                        "role",
                        role("users:read", "users:write", "bays:open").get("role"),
                        "locations",
                        List.of(UUID.randomUUID())))));

        refused(local.signedIn().body(PIN).put(path + "/pin").then());
    }

    /** Also of somebody whose token says less than his roles, since they hold at different places. */
    @Test
    void ones_own_pin_and_badges_are_ones_own() {
        supervisor.signedIn().body(PIN).put(path + "/pin").then().statusCode(204);
        supervisor
                .signedIn()
                .body(Map.of("current", "246810", "pin", "864202"))
                .put("/api/v1/auth/pin")
                .then()
                .statusCode(204);
        Object writer = role("users:read", "users:write").get("role");
        Someone manifold = new Someone(Map.of(
                "roles",
                List.of(
                        Map.of("role", writer),
                        Map.of("role", role("bays:open").get("role"), "locations", List.of(UUID.randomUUID())))));
        manifold.signedIn()
                .body(PIN)
                .put("/api/v1/users/" + manifold.id + "/pin")
                .then()
                .statusCode(204);
        manifold.signedIn()
                .body(Map.of("pin", "864202", "current", "246810"))
                .put("/api/v1/auth/pin")
                .then()
                .statusCode(204);
    }

    @Test
    void a_file_of_a_clerk_gives_a_supervisor_no_badge() {
        String job = asClerk()
                .contentType("text/csv")
                .body("employeeId,badge\n" + employeeId + "," + uid() + "\n")
                .post("/api/v1/users/import")
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        Eventually.eventually(() -> asClerk()
                .get("/api/v1/users/import/" + job)
                .then()
                .body("state", is("DONE"))
                .body("failed", is(1)));
        assertThat(asClerk()
                        .get("/api/v1/users/import/" + job + "/failures")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains(employeeId)
                .contains("bays:open");
        badges().body("items", hasSize(1));
    }

    @Test
    void a_file_that_names_the_badge_he_has_changes_nothing() {
        String uid = uid();
        Api.asAdmin().body(Map.of("uid", uid)).post(path + "/badges").then().statusCode(201);

        String job = asClerk()
                .contentType("text/csv")
                .body("employeeId,badge\n" + employeeId + "," + uid + "\n")
                .post("/api/v1/users/import")
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        Eventually.eventually(() -> asClerk()
                .get("/api/v1/users/import/" + job)
                .then()
                .body("state", is("DONE"))
                .body("unchanged", is(1)));
    }

    /** A directory's token holds no more than to write people and groups. */
    @Test
    void a_directory_changes_no_badge_of_a_supervisor_by_scim_and_keeps_those_he_has() {
        String scim = "/scim/v2/Users/" + supervisor.id;
        String body = "{\"userName\":\"" + supervisor.username + "\",\"emails\":[{\"value\":\"" + supervisor.email
                + "\"}],\"displayName\":\"Somebody\",\"" + Scim.ENTERPRISE + "\":{\"employeeNumber\":\"" + employeeId
                + "\"},\"" + BADGES + "\":{\"badges\":[%s]}}";
        String kept = "{\"id\":\"" + badge + "\"}";
        String another = "{\"uid\":\"" + uid() + "\"}";

        for (String badges : List.of("", another, kept + "," + another)) {
            Scim.request()
                    .body(body.formatted(badges))
                    .put(scim)
                    .then()
                    .statusCode(403)
                    .body("detail", containsString("bays:open"));
        }
        Scim.patchUser(supervisor.id, "{\"op\":\"add\",\"path\":\"" + BADGES + ":badges\",\"value\":[" + another + "]}")
                .statusCode(403);
        Scim.patchUser(supervisor.id, "{\"op\":\"remove\",\"path\":\"" + BADGES + ":badges\"}")
                .statusCode(403);
        Scim.request().body(body.formatted(kept)).put(scim).then().statusCode(200);
        badges().body("items", hasSize(1)).body("items[0].id", is(badge));
    }

    /** With it one signs in at a kiosk, and files and directories know people by it. */
    @Test
    void an_employee_id_of_a_supervisor_is_changed_by_no_clerk_and_no_directory() {
        refusedToWrite(asClerk().body(Map.of("employeeId", Api.unique("E"))).patch(path));
        refusedToWrite(Scim.request()
                .body(Scim.patch("{\"op\":\"replace\",\"path\":\"" + Scim.ENTERPRISE
                        + ":employeeNumber\",\"value\":\"E-mine\"}"))
                .patch("/scim/v2/Users/" + supervisor.id));
        asClerk()
                .body(Map.of("name", "Renamed", "employeeId", employeeId))
                .patch(path)
                .then()
                .statusCode(200);
        Api.as(Api.tokenWith("users:read", "users:write", "bays:open"))
                .body(Map.of("employeeId", Api.unique("E")))
                .patch(path)
                .then()
                .statusCode(200);
    }

    /** Its tags mean nothing here, and whoever it adds holds nothing that the caller does not. */
    @Test
    void a_tag_of_another_system_is_no_badge() {
        String id = "E" + Math.abs(UUID.randomUUID().getMostSignificantBits());
        asClerk()
                .body(Map.of(
                        "employeeID",
                        id,
                        "name",
                        "Employee",
                        "isActive",
                        true,
                        "phone",
                        id.substring(1, 12),
                        "tagSerials",
                        List.of("RUKRTAG-9WHL0JGP")))
                .post("/ruangkerja/users")
                .then()
                .statusCode(200);

        String user = Api.asAdmin()
                .queryParam("q", id)
                .get("/api/v1/users")
                .then()
                .extract()
                .path("items[0].id");
        Api.asAdmin().get("/api/v1/users/" + user + "/badges").then().body("items", empty());
    }

    @Test
    void a_directory_sync_brings_neither_pins_nor_badges() {
        for (String field : List.of("pin", "badge", "badges")) {
            Api.asAdmin()
                    .body(Map.of(
                            "name", Api.unique("sync"),
                            "url", "ldap://127.0.0.1:1",
                            "bindDn", "cn=reader,dc=example,dc=com",
                            "password", "the-password-of-a-reader",
                            "userBase", "dc=example,dc=com",
                            "attributes", Map.of("name", "displayName", field, "uid")))
                    .post("/api/v1/directory-syncs")
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", is("attributes"));
        }
    }

    private RequestSpecification asClerk() {
        return Api.as(clerk);
    }

    private ValidatableResponse badges() {
        return Api.asAdmin().get(path + "/badges").then().statusCode(200);
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(403)
                .body("type", is("more-than-your-own"))
                .body("detail", containsString("This person holds"));
    }

    private static void refusedToWrite(Response answer) {
        answer.then().statusCode(403).body("detail", containsString("bays:open"));
    }

    private static Map<String, Object> role(String... permissions) {
        String role = Api.asAdmin()
                .body(Map.of("name", Api.unique("role"), "permissions", List.of(permissions)))
                .post("/api/v1/roles")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return Map.of("role", role);
    }

    private static String uid() {
        return UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
    }
}
