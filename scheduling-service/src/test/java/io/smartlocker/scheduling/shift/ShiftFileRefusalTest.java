package io.smartlocker.scheduling.shift;

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
class ShiftFileRefusalTest {
    private static final String IMPORT = "/api/v1/shifts/import";
    private static final String EXPORT = "/api/v1/shifts/export";
    private static final String GOOD = "location,name,days,start,end\nHere,Late,MON,14:00,22:00\n";

    private final Site site = new Site();
    private final CsvFiles files = new CsvFiles(site, "shifts");

    @Test
    void what_is_no_such_file_is_refused_at_once() {
        refused("").body("detail", is("The file is empty."));
        refused("name,days\nEarly,MON\n").body("errors[0].message", containsString("location"));
        refused("location,name,colour\nHere,Early,red\n").body("errors[0].message", containsString("colour"));
        refused("location,name,Name\n").body("errors[0].message", containsString("twice"));
        refused("location,name\nHere," + "x".repeat(100_001) + "\n").body("type", is("malformed"));
        site.as("shifts:write")
                .contentType("text/csv")
                .body("location,name\nHere,Fr\u00fch\n".getBytes(StandardCharsets.ISO_8859_1))
                .post(IMPORT)
                .then()
                .statusCode(400)
                .body("detail", containsString("UTF-8"));
        site.as("shifts:write").body(Map.of()).post(IMPORT).then().statusCode(415);
    }

    @Test
    void reading_and_writing_files_need_their_permissions() {
        site.as("shifts:read")
                .contentType("text/csv")
                .body(GOOD)
                .post(IMPORT)
                .then()
                .statusCode(403);
        given().contentType("text/csv").body(GOOD).post(IMPORT).then().statusCode(401);
        site.as("shifts:write").get(EXPORT).then().statusCode(403);
        given().get(EXPORT).then().statusCode(401);
    }

    @Test
    void an_import_of_another_organisation_or_of_rosters_is_not_there() {
        String job = files.imported(GOOD).getString("id");
        Site another = new Site();

        another.asPlanner().get(IMPORT + "/" + job).then().statusCode(404);
        another.asPlanner().get(IMPORT + "/" + job + "/failures").then().statusCode(404);
        another.asPlanner().delete(IMPORT + "/" + job).then().statusCode(404);
        site.asPlanner().get("/api/v1/rosters/import/" + job).then().statusCode(404);
        site.asPlanner().delete(IMPORT + "/" + job).then().statusCode(204);
    }

    @Test
    void another_organisations_things_are_nobodys() {
        Site another = new Site();
        String strangers = another.create(another.shift());

        JsonPath done = files.imported("id,location,name,days,start,end,users\n"
                + strangers + ",Here,Mine now,MON,06:00,14:00,\n"
                + "," + another.location + ",A,MON,06:00,14:00,\n"
                + ",Here,B,MON,06:00,14:00," + another.user + "\n");

        assertThat(done.getInt("failed")).isEqualTo(3);
        assertThat(files.failures(done))
                .contains("id: there is no shift " + strangers)
                .contains("location: There is no " + another.location)
                .contains("users: There is no " + another.user);
        another.asPlanner().get("/api/v1/shifts/" + strangers).then().body("version", is(0));
    }

    @Test
    void a_planner_of_some_locations_plans_and_sees_only_these() {
        String elsewhere = site.create(site.shift("location", site.elsewhere));
        CsvFiles theirs = new CsvFiles(
                Tokens.sign(Tokens.claims(
                                UUID.randomUUID(),
                                site.organization,
                                Tokens.ADMIN_AUDIENCE,
                                "shifts:read",
                                "shifts:write")
                        .claim("locations", List.of(site.location.toString()))),
                "shifts");

        JsonPath done = theirs.imported("id,location,name,days,start,end\n"
                + ",Elsewhere,Early,FRI,06:00,14:00\n"
                + "," + site.elsewhere + ",Early,FRI,06:00,14:00\n"
                + elsewhere + ",Here,Early,FRI,06:00,14:00\n"
                + ",Here,Early,FRI,06:00,14:00\n");

        assertThat(done.getInt("failed")).isEqualTo(3);
        assertThat(done.getInt("added")).isEqualTo(1);
        assertThat(CsvFiles.rows(theirs.exported(Map.of())))
                .singleElement()
                .asString()
                .contains("," + site.location + ",");
        site.asPlanner().get("/api/v1/shifts/" + elsewhere).then().body("version", is(0));
    }

    @Test
    void a_filter_that_does_not_fit_is_named() {
        for (String filter : List.of("location=here", "user=me", "group=us", "sort=colour")) {
            site.as("shifts:read")
                    .get(EXPORT + "?" + filter)
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", is(filter.substring(0, filter.indexOf('='))));
        }
    }

    private ValidatableResponse refused(String csv) {
        return files.sent(csv).then().statusCode(400);
    }
}
