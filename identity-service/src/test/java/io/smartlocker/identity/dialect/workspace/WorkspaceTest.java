package io.smartlocker.identity.dialect.workspace;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.identity.Api;
import io.smartlocker.identity.dialect.FreshOrganization;
import io.smartlocker.identity.organization.CreateOrganization;
import io.smartlocker.testing.Backends;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The document gives fields but no example bodies; the requests hold every field that it names. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class WorkspaceTest {
    private static final String PATH = "/api/users/add";

    @Inject
    CreateOrganization createOrganization;

    private FreshOrganization organization;

    @BeforeEach
    void anOrganisation() {
        organization = FreshOrganization.create(createOrganization);
        organization.group("First");
    }

    @Test
    void every_documented_field_is_understood() {
        String password = "a-password-to-keep";
        Map<String, Object> member = member();
        member.put("password", password);
        member.put("confirm_password", password);
        member.put("image", "https://example.org/picture.png");
        member.put("notifications", true);
        member.put("update", false);
        member.put("type", "admin");
        member.put("groups", List.of(group("1", organization.id())));

        send(Map.of("users", List.of(member), "token", organization.token()))
                .statusCode(200)
                .body("success", is(true))
                .body("message", is("1 of 1 users added or updated"))
                .body("users", hasSize(1))
                .body("users[0]._id", notNullValue())
                .body("users[0].name", is(member.get("name")))
                .body("users[0].email", is(member.get("email")))
                .body("users[0].success", is(true))
                .body("users[0].message", is("User added"));

        String token = Api.token(member.get("email").toString(), password);
        Api.as(token)
                .queryParam("q", member.get("email"))
                .get("/api/v1/users")
                .then()
                .statusCode(200)
                .body("items[0].groups", hasSize(1))
                .body("items[0].roles", hasSize(1));
    }

    @Test
    void each_person_has_a_result_and_one_refusal_keeps_nobody_out() {
        Map<String, Object> nameless = member();
        nameless.remove("name");
        Map<String, Object> known = member();

        send(List.of(known, nameless, known))
                .statusCode(200)
                .body("success", is(false))
                .body("message", is("1 of 3 users added or updated"))
                .body("users.success", contains(true, false, false))
                .body("users[1].message", is("The name is required."))
                .body("users[1]._id", nullValue())
                .body("users[2].message", is("The email is already taken."));
    }

    @Test
    void sent_again_under_its_key_a_request_does_what_failed_before() {
        Map<String, Object> first = member();
        Map<String, Object> second = member();
        second.put("groups", List.of(group("2", null)));
        String key = Api.unique("key");
        String body = send(List.of(first, second), key)
                .statusCode(200)
                .body("users.success", contains(true, false))
                .extract()
                .path("users[0]._id");
        organization.group("Second");

        send(List.of(first, second), key)
                .statusCode(200)
                .body("users.success", contains(true, true))
                .body("users[0]._id", is(body));
    }

    @Test
    void somebody_who_is_here_is_updated_when_the_request_says_so() {
        Map<String, Object> member = member();
        send(List.of(member)).statusCode(200);
        member.put("name", "Another name");
        member.put("groups", List.of(group("1", null)));
        member.put("update", true);
        member.put("email", member.get("email").toString().toUpperCase(java.util.Locale.ROOT));

        String id = send(List.of(member))
                .statusCode(200)
                .body("users[0].message", is("User updated"))
                .extract()
                .path("users[0]._id");

        organization
                .api()
                .get("/api/v1/users/" + id)
                .then()
                .body("name", is("Another name"))
                .body("groups", hasSize(1));
        member.put("password", "a-password-to-take-over");
        member.put("confirm_password", "a-password-to-take-over");
        refused(member, "password");
    }

    @Test
    void an_update_of_nobody_adds_him() {
        Map<String, Object> member = member();
        member.put("update", true);
        send(List.of(member)).statusCode(200).body("users[0].message", is("User added"));
    }

    @Test
    void what_is_wrong_with_a_person_is_said_in_his_result() {
        refused(with("email", "nonsense"), "email");
        refused(with("email", ""), "email");
        refused(with("name", "x".repeat(201)), "name");
        refused(with("image", "javascript:alert(1)"), "image");
        refused(with("image", "https://x/" + "y".repeat(2000)), "image");
        refused(with("type", "Wizard"), "type");
        refused(with("password", "short"), "confirm_password");
        Map<String, Object> shortPassword = with("password", "short");
        shortPassword.put("confirm_password", "short");
        refused(shortPassword, "password");
        refused(with("groups", List.of(group("7", null))), "group 7");
        refused(with("groups", List.of(group("nonsense", null))), "nonsense");
        refused(with("groups", List.of(group(UUID.randomUUID().toString(), null))), "group");
        refused(with("groups", List.of(group("1", UUID.randomUUID()))), "workspace");
        refused(with("groups", Collections.nCopies(101, group("1", null))), "100");
    }

    @Test
    void a_body_that_cannot_be_read_is_400() {
        for (String body : new String[] {
            "",
            "{",
            "null",
            "[]",
            "{}",
            "[null]",
            "{\"users\":[]}",
            "{\"users\":5}",
            "[{\"name\":5}]",
            "[{\"name\":\"a\\u0000\"}]"
        }) {
            send(body)
                    .statusCode(400)
                    .body("success", is(false))
                    .body("message", not(""))
                    .body("users", empty());
        }
        send(Collections.nCopies(101, member())).statusCode(400).body("message", containsString("100"));
    }

    @Test
    void the_token_in_the_header_decides() {
        Map<String, Object> member = member();
        send(Map.of("users", List.of(member), "token", Api.adminToken()))
                .statusCode(401)
                .body("success", is(false))
                .body("message", containsString("token"));
        Api.anonymous()
                .body(Map.of("users", List.of(member), "token", organization.token()))
                .post(PATH)
                .then()
                .statusCode(401)
                .body("success", is(false));
        Api.as(Api.tokenWith("users:read"))
                .body(List.of(member))
                .post(PATH)
                .then()
                .statusCode(403)
                .body("success", is(false));
    }

    @Test
    void nobody_makes_somebody_greater_than_himself() {
        Map<String, Object> member = with("type", "admin");
        Api.as(Api.tokenWith("users:write"))
                .body(List.of(member))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("users[0].success", is(false))
                .body("users[0].message", containsString("You do not hold"));
    }

    @Test
    void a_body_beyond_the_limit_is_refused_before_it_is_read() {
        send(List.of(with("image", "x".repeat(1024 * 1024)))).statusCode(413).body("success", is(false));
    }

    private void refused(Map<String, Object> member, String named) {
        send(List.of(member))
                .statusCode(400)
                .body("users[0].success", is(false))
                .body("users[0].message", containsString(named));
    }

    private ValidatableResponse send(Object body) {
        return organization.api().body(body).post(PATH).then();
    }

    private ValidatableResponse send(Object body, String key) {
        return organization
                .api()
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH)
                .then();
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> member = member();
        member.put(field, value);
        return member;
    }

    private static Map<String, Object> member() {
        return new HashMap<>(
                Map.of("name", "Employee", "email", Api.unique("employee") + "@example.org", "type", "user"));
    }

    private static Map<String, Object> group(String id, UUID workspace) {
        Map<String, Object> group =
                new HashMap<>(Map.of("_id", id, "name", "First", "permissions", List.of(Map.of("name", "open"))));
        if (workspace != null) {
            group.put("workspace_id", Map.of("_id", workspace.toString(), "name", "Ours"));
        }
        return group;
    }
}
