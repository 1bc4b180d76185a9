package io.smartlocker.identity.directorysync;

import static org.hamcrest.Matchers.is;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.identity.Api;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** Directory syncs through the API. */
final class Syncs {
    private Syncs() {}

    static Map<String, Object> request(TestDirectory directory, Map<String, Object> more) {
        Map<String, Object> request = new HashMap<>(Map.of(
                "name",
                Api.unique("sync"),
                "url",
                directory.url(),
                "bindDn",
                TestDirectory.BIND_DN,
                "password",
                TestDirectory.PASSWORD,
                "userBase",
                TestDirectory.BASE,
                "attributes",
                Map.of("name", "displayName", "username", "uid", "email", "mail")));
        request.putAll(more);
        return request;
    }

    static String added(TestDirectory directory) {
        return added(directory, Map.of());
    }

    static String added(TestDirectory directory, Map<String, Object> more) {
        return added(request(directory, more));
    }

    static String added(Map<String, Object> request) {
        return Api.asAdmin()
                .body(request)
                .post("/api/v1/directory-syncs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse refused(TestDirectory directory, Map<String, Object> more) {
        return Api.asAdmin()
                .body(request(directory, more))
                .post("/api/v1/directory-syncs")
                .then()
                .statusCode(400);
    }

    static ValidatableResponse change(String sync, Map<String, Object> patch) {
        return Api.asAdmin()
                .body(patch)
                .patch("/api/v1/directory-syncs/" + sync)
                .then();
    }

    static JsonPath ran(String sync) {
        return ran(sync, false);
    }

    /** The report of a run that compares everything. */
    static JsonPath ranCompletely(String sync) {
        try (Connection database = DriverManager.getConnection(Backends.jdbcUrl());
                PreparedStatement update =
                        database.prepareStatement("update identity.directory_sync set full_at = null where id = ?")) {
            update.setObject(1, UUID.fromString(sync));
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return ran(sync);
    }

    static JsonPath ran(String sync, boolean dryRun) {
        return ran(sync, dryRun, Eventually.DEADLINE);
    }

    /** The same for a run that takes long. */
    static JsonPath ran(String sync, boolean dryRun, Duration atMost) {
        String runs = "/api/v1/directory-syncs/" + sync + "/runs";
        String run = Api.asAdmin()
                .queryParam("dryRun", dryRun)
                .post(runs)
                .then()
                .statusCode(202)
                .body("state", is("RUNNING"))
                .extract()
                .path("id");
        AtomicReference<JsonPath> report = new AtomicReference<>();
        Eventually.eventually(atMost, () -> {
            report.set(Api.asAdmin()
                    .get(runs + "/" + run)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath());
            if (report.get().getString("state").equals("RUNNING")) {
                throw new AssertionError("still runs");
            }
        });
        return report.get();
    }

    /** The one person who is found by these words. */
    static ValidatableResponse person(String words) {
        String id = Api.asAdmin()
                .queryParam("q", words)
                .get("/api/v1/users")
                .then()
                .statusCode(200)
                .body("total", is(1))
                .extract()
                .path("items[0].id");
        return Api.asAdmin().get("/api/v1/users/" + id).then().statusCode(200);
    }

    static String newGroup() {
        return Api.asAdmin()
                .body(Map.of("name", Api.unique("group")))
                .post("/api/v1/groups")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
