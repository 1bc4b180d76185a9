package io.smartlocker.scheduling.roster;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.scheduling.CsvFiles;
import io.smartlocker.scheduling.Site;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Files that are none, and people who may not send or take them. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class RosterFileRefusalTest {
    private static final String IMPORT = "/api/v1/rosters/import";
    private static final String EXPORT = "/api/v1/rosters/export";
    private static final String GOOD = "day,shift,employeeId\n2035-01-01,Early,001\n";

    private final Site site = new Site();
    private final CsvFiles files = new CsvFiles(site, "rosters");

    @Test
    void what_is_no_such_file_is_refused_at_once() {
        refused("", 400).body("detail", is("The file is empty."));
        refused("day,shift\n2035-01-01,Early\n", 400).body("errors[0].message", containsString("employeeId"));
        refused("day,shift,employeeId,shoe size\n2035-01-01,Early,001,44\n", 400)
                .body("errors[0].message", containsString("shoe size"));
        refused("day,shift,employeeId,Day\n", 400).body("errors[0].message", containsString("twice"));
        refused("day,shift,employeeId\n2035-01-01," + "x".repeat(100_001) + ",001\n", 400)
                .body("type", is("malformed"));
        files.post("2035-01-01,Early,001\n")
                .queryParam("columns", "day,shift,employeeId,nonsense")
                .post(IMPORT)
                .then()
                .statusCode(400);
    }

    @Test
    void a_file_may_be_larger_than_other_bodies_but_not_without_end() {
        String row = "2035-01-01,Early,001\n";

        files.post("day,shift,employeeId\n" + row.repeat(60_000))
                .queryParam("dryRun", true)
                .queryParam("columns", "day,shift")
                .post(IMPORT)
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("employeeId"));
        refused("day,shift,employeeId\n" + row.repeat(120_000), 413).body("type", is("too-large"));
    }

    @Test
    void what_is_not_in_utf_8_is_refused_at_once() {
        site.as("rosters:write")
                .contentType("text/csv")
                .body("day,shift,employeeId\n2035-01-01,Fr\u00fch,001\n".getBytes(StandardCharsets.ISO_8859_1))
                .post(IMPORT)
                .then()
                .statusCode(400)
                .body("detail", containsString("UTF-8"));
        site.as("rosters:write")
                .body(Map.of("day", "2035-01-01"))
                .post(IMPORT)
                .then()
                .statusCode(415);
    }

    @Test
    void reading_and_writing_files_need_their_permissions() {
        site.as("rosters:read")
                .contentType("text/csv")
                .body(GOOD)
                .post(IMPORT)
                .then()
                .statusCode(403);
        given().contentType("text/csv").body(GOOD).post(IMPORT).then().statusCode(401);
        site.as("rosters:write").get(EXPORT).then().statusCode(403);
        given().get(EXPORT).then().statusCode(401);
    }

    @Test
    void an_import_of_another_organisation_is_not_there() {
        String job = files.imported(GOOD).getString("id");
        Site another = new Site();

        for (String id : List.of(job, UUID.randomUUID().toString(), "nonsense")) {
            another.asPlanner().get(IMPORT + "/" + id).then().statusCode(404);
            another.asPlanner().get(IMPORT + "/" + id + "/failures").then().statusCode(404);
            another.asPlanner().delete(IMPORT + "/" + id).then().statusCode(404);
        }
        site.asPlanner().delete(IMPORT + "/" + job).then().statusCode(204);
    }

    @Test
    void another_organisations_shifts_and_people_are_nobodys() {
        Site another = new Site();
        String strangers = another.create(another.shift("name", "Strange"));
        UUID stranger = another.newEmployee("0950", "Employee 0950");
        site.create(site.shift());

        JsonPath done = files.imported("day,shift,employeeId\n2035-01-01," + strangers
                + ",001\n2035-01-01,Strange,001\n2035-01-01,Early," + stranger + "\n2035-01-02,Early,0950\n");

        assertThat(done.getInt("failed")).isEqualTo(4);
        assertThat(files.failures(done))
                .contains("shift: There is no " + strangers)
                .contains("shift: there is no shift Strange.")
                .contains("employeeId: There is no " + stranger)
                .contains("employeeId: there is no person 0950.");
        another.asPlanner()
                .get("/api/v1/rosters/" + strangers + "/2035-01-01")
                .then()
                .statusCode(404);
    }

    @Test
    void a_planner_of_some_locations_plans_and_sees_only_these() {
        String shift = site.create(site.shift("location", site.elsewhere));
        files.imported("day,shift,employeeId\n2035-01-01,Early,001\n");
        String limited = Tokens.sign(Tokens.claims(
                        UUID.randomUUID(), site.organization, Tokens.ADMIN_AUDIENCE, "rosters:read", "rosters:write")
                .claim("locations", List.of(site.location.toString())));

        CsvFiles theirs = new CsvFiles(limited, "rosters");
        JsonPath done = theirs.imported("day,location,shift,employeeId\n2035-01-02,,Early,001\n"
                + "2035-01-02,Elsewhere,Early,001\n2035-01-02," + site.elsewhere + "," + shift + ",001\n");

        assertThat(done.getInt("failed")).isEqualTo(3);
        assertThat(theirs.failures(done)).contains("there is no location Elsewhere.");
        assertThat(theirs.exported(Map.of()).lines()).hasSize(1);
        site.asPlanner().get("/api/v1/rosters/" + shift + "/2035-01-02").then().statusCode(404);
    }

    @Test
    void a_filter_that_does_not_fit_is_named() {
        for (String filter : List.of("shift=me", "user=me", "location=here", "from=monday", "until=x", "sort=name")) {
            site.as("rosters:read")
                    .get(EXPORT + "?" + filter)
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", is(filter.substring(0, filter.indexOf('='))));
        }
    }

    private ValidatableResponse refused(String csv, int status) {
        return files.sent(csv).then().statusCode(status);
    }
}
