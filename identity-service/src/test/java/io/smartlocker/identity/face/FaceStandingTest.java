package io.smartlocker.identity.face;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.identity.Api;
import io.smartlocker.identity.dialect.FreshOrganization;
import io.smartlocker.identity.organization.CreateOrganization;
import io.smartlocker.testing.Backends;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever gives another a face of his own choosing is him at a terminal, so nobody does it for somebody who holds more. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class FaceStandingTest {
    private static final Map<String, Object> CONSENT = Map.of("version", "2026-01");
    private static final Map<String, Object> FACE = Map.of("feature", "a vector of features");

    @Inject
    CreateOrganization createOrganization;

    private FreshOrganization organization;
    private String supervisor;

    @BeforeEach
    void aSupervisorWithAFace() {
        organization = FreshOrganization.create(createOrganization);
        organization
                .api()
                .body(Map.of("enabled", true, "consentVersion", "2026-01", "clientsHoldConsent", false))
                .put("/api/v1/organizations/" + organization.id() + "/face-setting")
                .then()
                .statusCode(200);
        supervisor = created("/api/v1/users", Map.of("name", "Supervisor", "roles", roles("faces:write", "bays:open")));
        keepFace(organization.token(), supervisor);
    }

    @Test
    void a_clerk_gives_and_takes_no_face_of_a_supervisor() {
        String clerk = holding("faces:write");

        refused(Api.as(clerk).body(FACE).put(path(supervisor, "face")).then());
        refused(Api.as(clerk)
                .body(CONSENT)
                .put(path(supervisor, "face-consent"))
                .then());
        refused(Api.as(clerk).delete(path(supervisor, "face")).then());
        refused(Api.as(clerk).delete(path(supervisor, "face-consent")).then());

        organization
                .api()
                .get(path(supervisor, "face"))
                .then()
                .statusCode(200)
                .body("feature", is(FACE.get("feature")));
    }

    @Test
    void who_holds_as_much_may_and_a_clerk_for_those_who_hold_nothing() {
        String worker = created("/api/v1/users", Map.of("name", "Employee"));

        keepAndRemove(holding("faces:write", "bays:open"), supervisor);
        keepAndRemove(holding("faces:write"), worker);
    }

    private static void keepAndRemove(String token, String user) {
        keepFace(token, user);
        Api.as(token).delete(path(user, "face")).then().statusCode(204);
        Api.as(token).delete(path(user, "face-consent")).then().statusCode(204);
    }

    private static void keepFace(String token, String user) {
        Api.as(token).body(CONSENT).put(path(user, "face-consent")).then().statusCode(200);
        Api.as(token).body(FACE).put(path(user, "face")).then().statusCode(204);
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(403).body("type", is("more-than-your-own")).body("detail", containsString("bays:open"));
    }

    /** The token of somebody who holds no more. */
    private String holding(String... permissions) {
        String username = Api.unique("clerk");
        String password = "a-password-of-" + username;
        created(
                "/api/v1/users",
                Map.of("name", "Clerk", "username", username, "password", password, "roles", roles(permissions)));
        return Api.token(username, password);
    }

    private List<Map<String, String>> roles(String... permissions) {
        return List.of(Map.of(
                "role",
                created("/api/v1/roles", Map.of("name", Api.unique("role"), "permissions", List.of(permissions)))));
    }

    private String created(String path, Map<String, ?> body) {
        JsonPath made = organization
                .api()
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return made.getString("id");
    }

    private static String path(String user, String what) {
        return "/api/v1/users/" + user + "/" + what;
    }
}
