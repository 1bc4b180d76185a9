package io.smartlocker.identity.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.identity.Api;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ScimTokenTest {
    @Test
    void a_token_is_shown_once_and_lets_its_directory_in() {
        String name = Api.unique("Entra ID");
        var made = Scim.newToken(name).body("token", startsWith("scim_")).body("name", is(name));
        String token = made.extract().path("token");
        String id = made.extract().path("id");

        Scim.with(token).get("/scim/v2/Users").then().statusCode(200);

        Api.asAdmin()
                .get("/api/v1/scim-tokens")
                .then()
                .statusCode(200)
                .body("items.name", hasItem(name))
                .body("items.token", everyItem(nullValue()))
                .body("items.find { it.id == '" + id + "' }.lastUsedAt", notNullValue());
    }

    @Test
    void what_a_directory_does_is_written_down_as_done_by_its_token() {
        var made = Scim.newToken(Api.unique("directory"));
        String user = Scim.with(made.extract().path("token"))
                .body("{\"userName\":\"" + Api.unique("written") + "\"}")
                .post("/scim/v2/Users")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        try (KafkaProbe probe = new KafkaProbe()) {
            Eventually.eventually(() -> assertThat(probe.read(Topics.ACTIVITY, user))
                    .extracting(
                            told -> Contracts.read(told.value(), Activity.class).actor())
                    .containsExactly(
                            Activity.Actor.client(UUID.fromString(made.extract().path("id")))));
        }
    }

    @Test
    void a_revoked_token_is_refused_at_once() {
        var made = Scim.newToken(Api.unique("directory"));
        String token = made.extract().path("token");
        String path = "/api/v1/scim-tokens/" + made.extract().path("id");
        Scim.with(token).get("/scim/v2/Users").then().statusCode(200);

        Api.asAdmin().delete(path).then().statusCode(204);

        refused(Scim.with(token).get("/scim/v2/Users").then());
        Api.asAdmin().delete(path).then().statusCode(404);
    }

    @Test
    void an_expired_token_is_refused() throws SQLException {
        var made = Scim.newToken(Api.unique("directory"));
        try (var database = DriverManager.getConnection(Backends.jdbcUrl());
                var expire = database.prepareStatement(
                        "update identity.scim_token set expires_at = now() - interval '1 second' where id = ?")) {
            expire.setObject(1, UUID.fromString(made.extract().path("id")));
            expire.executeUpdate();
        }

        refused(Scim.with(made.extract().path("token")).get("/scim/v2/Users").then());
    }

    @Test
    void what_is_no_token_of_ours_is_refused_in_words_of_scim() {
        refused(Scim.with("scim_" + "A".repeat(43)).get("/scim/v2/Users").then());
        refused(Scim.with("nonsense").get("/scim/v2/Users").then());
        refused(Scim.with("").get("/scim/v2/Users").then());
    }

    @Test
    void a_token_opens_no_other_door() {
        String token = Scim.newToken(Api.unique("directory")).extract().path("token");

        for (String path : new String[] {"/api/v1/users", "/api/v1/scim-tokens", "/scim/v2/../../api/v1/users"}) {
            Api.as(token).get(path).then().statusCode(401);
        }
    }

    @Test
    void a_token_is_made_and_revoked_with_the_permission_only() {
        String reader = Api.tokenWith("users:read", "users:write");
        String lesser = Api.tokenWith("scim:write", "users:read");

        Api.as(reader).get("/api/v1/scim-tokens").then().statusCode(403);
        Api.as(reader).delete("/api/v1/scim-tokens/" + UUID.randomUUID()).then().statusCode(403);
        Api.as(reader)
                .body(Map.of("name", "x"))
                .post("/api/v1/scim-tokens")
                .then()
                .statusCode(403);
        Api.as(lesser)
                .body(Map.of("name", "x"))
                .post("/api/v1/scim-tokens")
                .then()
                .statusCode(403)
                .body("type", is("more-than-your-own"));
        Api.anonymous().get("/api/v1/scim-tokens").then().statusCode(401);
    }

    @Test
    void a_token_needs_a_name_of_its_own_and_an_end_to_come() {
        String name = Api.unique("directory");
        Scim.newToken(name);

        for (Map<String, String> wrong : List.of(
                Map.of("name", " "),
                Map.of("name", "x", "expiresAt", "2020-01-01T00:00:00Z"),
                Map.of("expiresAt", "soon"))) {
            Api.asAdmin().body(wrong).post("/api/v1/scim-tokens").then().statusCode(400);
        }
        Api.asAdmin()
                .body(Map.of("name", name))
                .post("/api/v1/scim-tokens")
                .then()
                .statusCode(409);
    }

    @Test
    void a_persons_own_token_works_as_far_as_his_permissions_go() {
        String reader = Api.tokenWith("users:read");

        Scim.with(reader).get("/scim/v2/Users").then().statusCode(200);
        Scim.with(reader)
                .body("{\"userName\":\"x\"}")
                .post("/scim/v2/Users")
                .then()
                .statusCode(403)
                .contentType(containsString("scim+json"))
                .body("status", is("403"))
                .body("$", not(hasItem("scimType")));
    }

    private static void refused(ValidatableResponse response) {
        response.statusCode(401)
                .contentType(containsString("application/scim+json"))
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("schemas", hasItem("urn:ietf:params:scim:api:messages:2.0:Error"))
                .body("status", is("401"));
    }
}
