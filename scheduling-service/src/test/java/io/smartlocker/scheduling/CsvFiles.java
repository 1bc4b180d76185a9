package io.smartlocker.scheduling;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smartlocker.testing.CsvImport;
import io.smartlocker.testing.OpenApiCheck;
import io.smartlocker.testing.Tokens;
import java.util.List;
import java.util.Map;

/** Files of things of a site, sent and waited for, and taken away. */
public final class CsvFiles {
    /** Who may plan, and may read what a plan names. */
    private static final String[] PLANNER = {
        "shifts:read",
        "shifts:write",
        "rosters:read",
        "rosters:write",
        "users:read",
        "groups:read",
        "locations:read",
        "devices:read"
    };

    private final String token;
    private final String things;
    private final CsvImport sending;

    /** @param things as in addresses, such as {@code rosters} */
    public CsvFiles(Site site, String things) {
        this(Tokens.user(site.organization, PLANNER), things);
    }

    /** Files of somebody else. */
    public CsvFiles(String token, String things) {
        this.token = token;
        this.things = things;
        this.sending = new CsvImport("/api/v1/" + things + "/import", this::request);
    }

    private RequestSpecification request() {
        return given().filter(OpenApiCheck.filter()).auth().oauth2(token);
    }

    /** A request with a file. */
    public RequestSpecification post(String csv) {
        return sending.file(csv);
    }

    /** What is answered to a file. */
    public Response sent(String csv) {
        return post(csv).post(sending.path());
    }

    /** How the import of a file has ended. */
    public JsonPath imported(String csv) {
        return sending.imported(csv);
    }

    /** How one that writes nothing would end. */
    public JsonPath tried(String csv) {
        return sending.tried(csv);
    }

    /** The rows of an import that failed, with their headings. */
    public String failures(JsonPath job) {
        return sending.failures(job);
    }

    /** The things as a file. */
    public String exported(Map<String, ?> filters) {
        return request()
                .queryParams(filters)
                .get("/api/v1/" + things + "/export")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", "attachment; filename=" + things + ".csv")
                .extract()
                .asString();
    }

    /** The lines of a file without its headings. */
    public static List<String> rows(String file) {
        return file.lines().skip(1).toList();
    }
}
