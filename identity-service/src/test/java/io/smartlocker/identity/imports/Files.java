package io.smartlocker.identity.imports;

import static org.hamcrest.Matchers.is;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smartlocker.identity.Api;
import io.smartlocker.testing.Eventually;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** Files of people, sent and waited for. */
final class Files {
    private Files() {}

    static RequestSpecification post(String csv) {
        return Api.asAdmin().contentType("text/csv; charset=UTF-8").body(csv);
    }

    /** How the import of a file has ended. */
    static JsonPath imported(String csv) {
        return ended(post(csv).post("/api/v1/users/import"));
    }

    static JsonPath ended(Response started) {
        return ended(started.then().statusCode(202).extract().<String>path("id"));
    }

    static JsonPath ended(String id) {
        AtomicReference<JsonPath> job = new AtomicReference<>();
        Eventually.eventually(() -> {
            job.set(Api.asAdmin()
                    .get("/api/v1/users/import/" + id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath());
            if (Set.of("QUEUED", "RUNNING").contains(job.get().getString("state"))) {
                throw new AssertionError("is still " + job.get().getString("state"));
            }
        });
        return job.get();
    }

    static ValidatableResponse person(String employeeId) {
        String id = Api.asAdmin()
                .queryParam("q", employeeId)
                .get("/api/v1/users")
                .then()
                .statusCode(200)
                .body("total", is(1))
                .extract()
                .path("items[0].id");
        return Api.asAdmin().get("/api/v1/users/" + id).then().statusCode(200);
    }

    static String newGroup(String name) {
        return Api.asAdmin()
                .body(Map.of("name", name))
                .post("/api/v1/groups")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String badge() {
        return UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
    }
}
