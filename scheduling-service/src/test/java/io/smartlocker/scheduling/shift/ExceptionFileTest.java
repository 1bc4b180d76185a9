package io.smartlocker.scheduling.shift;

import static io.restassured.RestAssured.given;
import static io.smartlocker.scheduling.CsvFiles.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ExceptionFileTest {
    private static final String PATH = "/api/v1/shift-exceptions";
    private static final String HEADINGS = "day,location,shift,start,end,exceptional\n";
    private static final String EXPORTED = "day,location,shift,start,end,exceptional\r\n";
    private static final String CHRISTMAS = "2035-12-25";

    private final Site site = new Site();
    private final CsvFiles files = new CsvFiles(site, "shift-exceptions");
    private String early;

    @BeforeEach
    void plan() {
        early = site.create(site.shift());
    }

    @Test
    void days_off_and_days_at_other_times_come_from_a_file_and_go() {
        JsonPath done =
                files.imported(HEADINGS + "2035-12-25,Here,Early,,,\n2035-12-31,here,EARLY,8:00,12:00:00,yes\n");

        assertThat(done.getInt("added")).isEqualTo(2);
        exceptions().body("items.day", contains(CHRISTMAS, "2035-12-31")).body("items.start", contains(null, "08:00"));

        JsonPath again =
                files.imported("shift;day;exceptional;start;end\nEarly;2035-12-25;no;;\nEarly;2035-12-31;;08:00;13:00\n"
                        + early + ";2035-12-24;no;;\n");

        assertThat(again.getInt("changed")).isEqualTo(2);
        assertThat(again.getInt("unchanged")).isEqualTo(1);
        exceptions().body("items.day", contains("2035-12-31")).body("items.end", contains("13:00"));
    }

    @Test
    void the_same_file_again_changes_nothing() {
        String file = HEADINGS + "2035-12-25,Here,Early,,,\n2035-12-31,Here,Early,08:00,12:00,\n";
        files.imported(file);

        assertThat(files.imported(file).getInt("unchanged")).isEqualTo(2);
        site.asPlanner().get("/api/v1/shifts/" + early).then().body("version", is(2));
    }

    @Test
    void a_dry_run_says_what_would_be_and_writes_nothing() {
        JsonPath done = files.tried(HEADINGS + "2035-12-25,Here,Early,,,\n2035-12-26,Here,Late,,,\n");

        assertThat(done.getInt("added")).isEqualTo(1);
        assertThat(done.getInt("failed")).isEqualTo(1);
        exceptions().body("total", is(0));
    }

    @Test
    void rows_that_fail_come_back_with_their_reasons_and_the_others_are_written() {
        Site another = new Site();
        String strangers = another.create(another.shift("name", "Strange"));
        JsonPath done = files.imported(HEADINGS
                + "2035-12-25,Here,Early,,,\n"
                + "Christmas,Here,Early,,,\n"
                + "2035-12-26,Here,Late,,,\n"
                + "2035-12-26,Nowhere,Early,,,\n"
                + "2035-12-27,Here,Early,08:00,,\n"
                + "2035-12-28,Here,Early,8 am,12:00,\n"
                + "2035-12-29,Here,Early,,,perhaps\n"
                + "2035-12-30,,Strange,,,\n"
                + "2035-12-30,," + strangers + ",,,\n");

        assertThat(done.getInt("added")).isEqualTo(1);
        assertThat(rows(files.failures(done)))
                .containsExactly(
                        "Christmas,Here,Early,,,,day: Use a day such as 2026-01-31.",
                        "2035-12-26,Here,Late,,,,shift: there is no shift Late.",
                        "2035-12-26,Nowhere,Early,,,,location: there is no location Nowhere.",
                        "2035-12-27,Here,Early,08:00,,,\"end: Give both times, or none for a day off.\"",
                        "2035-12-28,Here,Early,8 am,12:00,,start: cannot be read: 8 am",
                        "2035-12-29,Here,Early,,,perhaps,exceptional: cannot be read: perhaps",
                        "2035-12-30,,Strange,,,,shift: there is no shift Strange.",
                        "2035-12-30,," + strangers + ",,,,shift: There is no " + strangers + ".");
        exceptions().body("items.day", contains(CHRISTMAS));
    }

    @Test
    void what_was_exported_comes_back_unchanged_and_brings_back_what_was_removed() {
        String namesake = site.create(site.shift("name", "EARLY"));
        site.create(site.shift("name", "=1+1", "location", site.elsewhere));
        files.imported(HEADINGS + "2035-12-31," + site.location + "," + early + ",08:00,12:00,\n2035-12-25,," + namesake
                + ",,,\n2035-12-26,Elsewhere,=1+1,,,\n");
        String file = files.exported(Map.of());

        assertThat(rows(file))
                .containsExactly(
                        "2035-12-25,Here," + namesake + ",,,yes",
                        "2035-12-26,Elsewhere,'=1+1,,,yes",
                        "2035-12-31,Here," + early + ",08:00,12:00,yes");
        assertThat(files.imported(file).getInt("unchanged")).isEqualTo(3);
        site.asPlanner()
                .delete("/api/v1/shifts/" + early + "/exceptions/2035-12-31")
                .then()
                .statusCode(204);
        assertThat(files.imported(file).getInt("added")).isEqualTo(1);
        assertThat(files.exported(Map.of())).isEqualTo(file);
    }

    @Test
    void filters_narrow_the_export() {
        String late = site.create(site.shift("name", "Late", "location", site.elsewhere));
        files.imported(HEADINGS + "2035-12-25,Here,Early,,,\n2035-12-26,Elsewhere,Late,,,\n");

        assertThat(rows(files.exported(Map.of("shift", late)))).hasSize(1).allMatch(row -> row.contains("Late"));
        assertThat(rows(files.exported(Map.of("location", site.location)))).hasSize(1);
        assertThat(rows(files.exported(Map.of("from", "2035-12-26")))).hasSize(1);
        assertThat(rows(files.exported(Map.of("until", CHRISTMAS)))).hasSize(1);
        assertThat(rows(files.exported(Map.of("q", "lat")))).hasSize(1);
        assertThat(new CsvFiles(new Site(), "shift-exceptions").exported(Map.of()))
                .isEqualTo(EXPORTED);
        for (String filter : List.of("shift=me", "location=here", "from=monday", "until=x")) {
            site.as("shifts:read")
                    .get(PATH + "/export?" + filter)
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", is(filter.substring(0, filter.indexOf('='))));
        }
    }

    @Test
    void a_planner_of_some_locations_plans_and_sees_only_these() {
        String elsewhere = site.create(site.shift("name", "Late", "location", site.elsewhere));
        files.imported(HEADINGS + "2035-12-25,Elsewhere,Late,,,\n");
        CsvFiles theirs = new CsvFiles(
                Tokens.sign(Tokens.claims(
                                UUID.randomUUID(),
                                site.organization,
                                Tokens.ADMIN_AUDIENCE,
                                "shifts:read",
                                "shifts:write")
                        .claim("locations", List.of(site.location.toString()))),
                "shift-exceptions");

        assertThat(theirs.imported(HEADINGS + "2035-12-26,,Late,,,\n2035-12-26,," + elsewhere + ",,,\n")
                        .getInt("failed"))
                .isEqualTo(2);
        assertThat(theirs.exported(Map.of())).isEqualTo(EXPORTED);
    }

    @Test
    void files_that_are_none_and_people_who_may_not_are_refused() {
        files.sent("").then().statusCode(400).body("detail", is("The file is empty."));
        files.sent("day,start\n2035-12-25,\n")
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("shift"));
        files.sent("day,shift,why\n2035-12-25,Early,x\n")
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("why"));
        site.as("shifts:read")
                .contentType("text/csv")
                .body(HEADINGS)
                .post(PATH + "/import")
                .then()
                .statusCode(403);
        site.as("shifts:write").get(PATH + "/export").then().statusCode(403);
        given().get(PATH + "/export").then().statusCode(401);
        String job = files.imported(HEADINGS).getString("id");
        new Site().asPlanner().get(PATH + "/import/" + job).then().statusCode(404);
        site.asPlanner().delete(PATH + "/import/" + job).then().statusCode(204);
    }

    private ValidatableResponse exceptions() {
        return site.asPlanner()
                .get("/api/v1/shifts/" + early + "/exceptions?from=2035-01-01&until=2036-01-01")
                .then()
                .statusCode(200);
    }
}
