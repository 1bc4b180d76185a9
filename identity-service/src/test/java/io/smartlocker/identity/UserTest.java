package io.smartlocker.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.state.CredentialState;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class UserTest {
    @Test
    void an_employee_is_created_with_a_badge_and_the_others_hear_of_it() {
        String employeeId = Api.unique("010");
        String id = create(Map.of(
                        "employeeId",
                        employeeId,
                        "name",
                        "Employee 010",
                        "badges",
                        List.of(Map.of("uid", uid(), "label", "blue"))))
                .statusCode(201)
                .header("Location", notNullValue())
                .header("ETag", notNullValue())
                .body("number", greaterThan(1))
                .body("type", is("EMPLOYEE"))
                .body("active", is(true))
                .body("groups", empty())
                .body("email", nullValue())
                .extract()
                .path("id");

        try (KafkaProbe probe = new KafkaProbe()) {
            Eventually.eventually(() -> {
                UserState state = probe.last(Topics.USERS, UUID.fromString(id), UserState.class)
                        .orElseThrow();
                assertThat(state.employeeId()).isEqualTo(employeeId);
                assertThat(state.itemAllowance()).isEqualTo(1);
                assertThat(state.rights()).isEmpty();
                assertThat(activities(probe, id)).contains("user.created");
                assertThat(credentials(probe, id)).containsExactly(CredentialState.Kind.BADGE);
            });
        }
    }

    @Test
    void a_clash_names_the_field_whichever_it_is() {
        String mark = Api.unique("m");
        Map<String, Object> person = Map.of(
                "name",
                "Somebody",
                "employeeId",
                mark,
                "username",
                mark,
                "email",
                mark + "@example.org",
                "phone",
                phone());
        create(person).statusCode(201);

        for (String field : List.of("employeeId", "username", "email", "phone")) {
            create(Map.of(
                            "name",
                            "Another",
                            field,
                            person.get(field)
                                    .toString()
                                    .toUpperCase(java.util.Locale.ROOT)
                                    .transform(text -> field.equals("employeeId") ? mark : text)))
                    .statusCode(409)
                    .body("type", is("clash"))
                    .body("errors.field", contains(field));
        }
    }

    @Test
    void a_user_is_read_back_as_he_was_created() {
        String id = create(Map.of(
                        "name",
                        " Visitor 001 ",
                        "type",
                        "VISITOR",
                        "visitFrom",
                        "2026-01-01T08:00:00Z",
                        "visitUntil",
                        "2026-01-01T18:00:00Z"))
                .statusCode(201)
                .extract()
                .path("id");

        Api.asAdmin()
                .get("/api/v1/users/" + id)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("name", is("Visitor 001"))
                .body("type", is("VISITOR"))
                .body("visitUntil", is("2026-01-01T18:00:00Z"));
    }

    @Test
    void a_list_is_searched_and_paged() {
        String mark = Api.unique("page");
        for (int i = 0; i < 3; i++) {
            Api.newUser(mark + " " + i);
        }

        String next = Api.asAdmin()
                .queryParam("q", mark)
                .queryParam("limit", 2)
                .get("/api/v1/users")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("total", is(3))
                .extract()
                .path("next");
        Api.asAdmin()
                .queryParam("q", mark)
                .queryParam("limit", 2)
                .queryParam("cursor", next)
                .get("/api/v1/users")
                .then()
                .statusCode(200)
                .body("items.name", contains(mark + " 2"))
                .body("next", nullValue());
        Api.asAdmin().queryParam("limit", 0).get("/api/v1/users").then().statusCode(400);
        Api.asAdmin()
                .queryParam("q", "%")
                .get("/api/v1/users")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void a_change_names_the_version_it_was_made_for() {
        String id = Api.newUser("Before");

        Api.asAdmin()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "After", "active", false))
                .patch("/api/v1/users/" + id)
                .then()
                .statusCode(200)
                .body("name", is("After"))
                .body("active", is(false))
                .body("version", is(1));
        Api.asAdmin()
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "Too late"))
                .patch("/api/v1/users/" + id)
                .then()
                .statusCode(412);
        try (KafkaProbe probe = new KafkaProbe()) {
            Eventually.eventually(() -> {
                UserState state = probe.last(Topics.USERS, UUID.fromString(id), UserState.class)
                        .orElseThrow();
                assertThat(state.version()).isEqualTo(1);
                assertThat(state.active()).isFalse();
                assertThat(activities(probe, id)).contains("user.changed");
            });
        }
    }

    @Test
    void what_nobody_may_set_is_refused_by_name() {
        String id = Api.newUser("Somebody");

        for (String field : List.of("id", "number", "version", "organization", "groups")) {
            Api.asAdmin()
                    .body(Map.of(field, 1))
                    .patch("/api/v1/users/" + id)
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains(field));
        }
        create(Map.of("name", "Somebody", "number", 7)).statusCode(400).body("errors.field", contains("number"));
        create(Map.of("name", " ", "email", "nonsense"))
                .statusCode(400)
                .body("errors.field", contains("email", "name"));
        create(Map.of("name", "Somebody", "password", "long enough, surely"))
                .statusCode(400)
                .body("errors.field", contains("username"));
    }

    @Test
    void a_deactivated_person_is_signed_out_and_cannot_sign_in() {
        String username = Api.unique("leaver");
        String password = "a-password-of-" + username;
        String id = create(Map.of("name", "Leaver", "username", username, "password", password))
                .statusCode(201)
                .body("password", nullValue())
                .extract()
                .path("id");
        String refreshToken = Api.login(username, password).get("refreshToken").toString();

        Api.asAdmin()
                .body(Map.of("active", false))
                .patch("/api/v1/users/" + id)
                .then()
                .statusCode(200);

        Api.anonymous()
                .body(Map.of("refreshToken", refreshToken))
                .post("/api/v1/auth/refresh")
                .then()
                .statusCode(401)
                .body("type", is("session-ended"));
        Api.anonymous()
                .header("X-Forwarded-For", Api.address())
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/auth/login")
                .then()
                .statusCode(401)
                .body("type", is("sign-in-refused"));
    }

    @Test
    void a_pin_is_told_as_a_verifier_and_a_new_one_replaces_it() {
        String id = Api.newUser("Employee");
        pin(id, "246810").statusCode(204);
        pin(id, "135791").statusCode(204);
        pin(id, "1357").statusCode(400).body("errors.field", contains("pin"));
        pin(id, "abcdef").statusCode(400).body("errors.field", contains("pin"));

        try (KafkaProbe probe = new KafkaProbe()) {
            Eventually.eventually(() -> {
                var states = states(probe, id);
                assertThat(states).hasSize(2);
                assertThat(states.get(0).id()).isEqualTo(states.get(1).id());
                assertThat(states.get(1).version()).isGreaterThan(states.get(0).version());
                assertThat(states.get(1).verifier()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
            });
        }
    }

    @Test
    void a_badge_is_given_listed_and_taken() {
        String id = Api.newUser("Employee");
        String uid = uid();
        String badge = Api.asAdmin()
                .body(Map.of("uid", uid, "label", "blue"))
                .post("/api/v1/users/" + id + "/badges")
                .then()
                .statusCode(201)
                .body("label", is("blue"))
                .body("uid", nullValue())
                .extract()
                .path("id");
        Api.asAdmin()
                .body(Map.of("uid", uid.toLowerCase(java.util.Locale.ROOT)))
                .post("/api/v1/users/" + Api.newUser("Another") + "/badges")
                .then()
                .statusCode(409)
                .body("errors.field", contains("uid"));
        Api.asAdmin()
                .body(Map.of("uid", "?!"))
                .post("/api/v1/users/" + id + "/badges")
                .then()
                .statusCode(400)
                .body("errors.field", contains("uid"));
        Api.asAdmin()
                .get("/api/v1/users/" + id + "/badges")
                .then()
                .statusCode(200)
                .body("items.id", contains(badge));

        Api.asAdmin().delete("/api/v1/users/" + id + "/badges/" + badge).then().statusCode(204);

        Api.asAdmin().delete("/api/v1/users/" + id + "/badges/" + badge).then().statusCode(404);
        try (KafkaProbe probe = new KafkaProbe()) {
            Eventually.eventually(() -> {
                var records = probe.read(Topics.CREDENTIALS, badge);
                assertThat(records).hasSize(2);
                assertThat(records.getLast().value()).isNull();
                assertThat(activities(probe, badge)).containsExactly("badge.added", "badge.removed");
            });
        }
    }

    @Test
    void a_repeated_idempotency_key_adds_one_person() {
        String key = UUID.randomUUID().toString();
        String name = Api.unique("once");
        String token = Api.adminToken();
        var first = Api.as(token)
                .header("Idempotency-Key", key)
                .body(Map.of("name", name))
                .post("/api/v1/users")
                .then()
                .statusCode(201)
                .extract()
                .asString();

        Api.as(token)
                .header("Idempotency-Key", key)
                .body(Map.of("name", name))
                .post("/api/v1/users")
                .then()
                .statusCode(201)
                .body(equalTo(first));
    }

    @Test
    void nothing_is_shown_or_changed_without_a_token_and_the_permission() {
        String id = Api.newUser("Employee");
        String reader = Api.tokenWith("users:read");

        Api.anonymous().get("/api/v1/users").then().statusCode(401);
        Api.anonymous().body(Map.of("name", "x")).post("/api/v1/users").then().statusCode(401);
        Api.as(reader).get("/api/v1/users/" + id).then().statusCode(200);
        Api.as(reader)
                .body(Map.of("name", "x"))
                .post("/api/v1/users")
                .then()
                .statusCode(403)
                .body("type", is("forbidden"));
        Api.as(reader)
                .body(Map.of("name", "x"))
                .patch("/api/v1/users/" + id)
                .then()
                .statusCode(403);
        Api.as(reader)
                .body(Map.of("pin", "246810"))
                .put("/api/v1/users/" + id + "/pin")
                .then()
                .statusCode(403);
        Api.as(reader)
                .body(Map.of("uid", uid()))
                .post("/api/v1/users/" + id + "/badges")
                .then()
                .statusCode(403);
        Api.as(Api.tokenWith("groups:read")).get("/api/v1/users").then().statusCode(403);
        Api.as(Api.tokenWith("groups:read"))
                .get("/api/v1/users/" + id + "/badges")
                .then()
                .statusCode(403);
    }

    @Test
    void nobody_gives_a_role_with_rights_beyond_his_own() {
        String lesser = Api.tokenWith("users:write", "users:read");
        List<String> administrator = Api.asAdmin()
                .get("/api/v1/roles")
                .then()
                .statusCode(200)
                .body("items.name", hasItems("Administrator", "Member"))
                .extract()
                .path("items.findAll { it.name == 'Administrator' }.id");

        Api.as(lesser)
                .body(Map.of("name", "Accomplice", "roles", List.of(Map.of("role", administrator.getFirst()))))
                .post("/api/v1/users")
                .then()
                .statusCode(403)
                .body("type", is("more-than-your-own"));
        Api.as(lesser)
                .body(Map.of("roles", List.of()))
                .patch("/api/v1/users/"
                        + Api.asAdmin().get("/api/v1/auth/me").then().extract().path("user.id"))
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse create(Map<String, Object> body) {
        return Api.asAdmin().body(body).post("/api/v1/users").then();
    }

    private static ValidatableResponse pin(String user, String pin) {
        return Api.asAdmin()
                .body(Map.of("pin", pin))
                .put("/api/v1/users/" + user + "/pin")
                .then();
    }

    static String uid() {
        return UUID.randomUUID().toString().replace("-", "").toUpperCase(java.util.Locale.ROOT);
    }

    private static String phone() {
        return "+49 30 " + Math.abs(UUID.randomUUID().getMostSignificantBits() % 100_000_000);
    }

    private static List<CredentialState> states(KafkaProbe probe, String user) {
        return probe.read(Topics.CREDENTIALS).stream()
                .filter(kafkaRecord -> kafkaRecord.value() != null)
                .map(kafkaRecord -> Contracts.read(kafkaRecord.value(), CredentialState.class))
                .filter(state -> UUID.fromString(user).equals(state.user()))
                .toList();
    }

    private static List<CredentialState.Kind> credentials(KafkaProbe probe, String user) {
        return states(probe, user).stream().map(CredentialState::kind).toList();
    }

    static List<String> activities(KafkaProbe probe, String subject) {
        return probe.read(Topics.ACTIVITY, subject).stream()
                .map(kafkaRecord ->
                        Contracts.read(kafkaRecord.value(), Activity.class).type())
                .toList();
    }
}
