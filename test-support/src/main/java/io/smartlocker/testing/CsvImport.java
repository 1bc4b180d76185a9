package io.smartlocker.testing;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;

/**
 * CSV files that are sent to an import operation, and waited for.
 *
 * @param path of the operation
 * @param caller a new request of whoever sends them
 */
public record CsvImport(String path, Supplier<RequestSpecification> caller) {
    private static final Set<String> UNDER_WAY = Set.of("QUEUED", "RUNNING");
    /** Thousands of rows on a machine that is busy with other things. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** A request with a file, to be posted to the path. */
    public RequestSpecification file(String csv) {
        return caller.get().contentType("text/csv; charset=UTF-8").body(csv);
    }

    /** How the import of a file has ended. */
    public JsonPath imported(String csv) {
        return ended(file(csv).post(path));
    }

    /** How what was only tried has ended. */
    public JsonPath tried(String csv) {
        return ended(file(csv).queryParam("dryRun", true).post(path));
    }

    /** How an import has ended that was accepted. */
    public JsonPath ended(Response started) {
        String id = started.then().statusCode(202).extract().path("id");
        Eventually.eventually(LONGEST, () -> {
            String state = job(id).getString("state");
            if (UNDER_WAY.contains(state)) {
                throw new AssertionError("is still " + state);
            }
        });
        return job(id);
    }

    private JsonPath job(String id) {
        return caller.get()
                .get(path + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The rows that failed, as they are downloaded. */
    public String failures(JsonPath job) {
        return caller.get()
                .get(path + "/" + job.getString("id") + "/failures")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
    }
}
