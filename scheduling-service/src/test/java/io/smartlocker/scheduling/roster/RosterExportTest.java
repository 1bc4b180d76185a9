package io.smartlocker.scheduling.roster;

import static io.smartlocker.scheduling.CsvFiles.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smartlocker.contracts.Topics;
import io.smartlocker.scheduling.CsvFiles;
import io.smartlocker.scheduling.Site;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import io.smartlocker.testing.Tokens;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class RosterExportTest {
    private static final String HEADINGS = "day,location,shift,employeeId,name,works";
    private static final String MONDAY = "2035-01-01";
    private static final String TUESDAY = "2035-01-02";

    private final Site site = new Site();
    private final CsvFiles files = new CsvFiles(site, "rosters");
    private final UUID one = site.newEmployee("0940", "Employee 0940");
    private final UUID other = site.newEmployee("0941", "Employee 0941");
    private String early;

    @BeforeEach
    void plan() {
        early = site.create(site.shift());
    }

    @Test
    void who_works_comes_row_by_row_in_the_order_of_days() {
        set(early, TUESDAY, one);
        set(early, MONDAY, other, one);

        assertThat(files.exported(Map.of()).lines().toList())
                .containsExactly(
                        HEADINGS,
                        "2035-01-01,Here,Early,0941,Employee 0941,yes",
                        "2035-01-01,Here,Early,0940,Employee 0940,yes",
                        "2035-01-02,Here,Early,0940,Employee 0940,yes");
    }

    @Test
    void what_was_exported_comes_back_unchanged() {
        String formula = site.create(site.shift("name", "=HYPERLINK(\"x\"), early", "location", site.elsewhere));
        UUID nameless = site.newEmployee(null, "'+49");
        UUID formulaic = site.newEmployee("-1+1", "@Employee, \"0942\"");
        set(early, MONDAY, one, nameless);
        set(formula, MONDAY, other, formulaic);
        set(formula, TUESDAY, site.user);

        String file = files.exported(Map.of());
        JsonPath again = files.imported(file);

        assertThat(rows(file))
                .contains("2035-01-01,Here,Early," + nameless + ",''+49,yes")
                .contains(
                        "2035-01-01,Elsewhere,\"'=HYPERLINK(\"\"x\"\"), early\",'-1+1,\"'@Employee, \"\"0942\"\"\",yes");
        assertThat(again.getInt("unchanged")).isEqualTo(5);
        assertThat(again.getInt("total")).isEqualTo(5);
        assertThat(files.exported(Map.of())).isEqualTo(file);
        site.asPlanner().get("/api/v1/rosters/" + early + "/" + MONDAY).then().header("ETag", "\"0\"");
    }

    @Test
    void people_who_are_gone_and_days_that_are_over_come_back_unchanged_as_well() throws Exception {
        set(early, MONDAY, one);
        set(early, TUESDAY, other);
        try (Connection database = DriverManager.getConnection(Backends.jdbcUrl());
                Statement past = database.createStatement()) {
            past.executeUpdate("update scheduling.roster set day = '2020-01-06' where shift = '" + early
                    + "' and day = '" + MONDAY + "'");
        }
        try (KafkaProbe kafka = new KafkaProbe()) {
            kafka.tombstone(Topics.USERS, other, site.organization);
        }
        List<String> expected =
                List.of("2020-01-06,Here,Early,0940,Employee 0940,yes", "2035-01-02,Here,Early," + other + ",,yes");
        Eventually.eventually(() -> assertThat(rows(files.exported(Map.of()))).isEqualTo(expected));

        assertThat(files.imported(files.exported(Map.of())).getInt("unchanged")).isEqualTo(2);
    }

    @Test
    void a_file_brings_back_what_was_removed() {
        set(early, MONDAY, one, other);
        String file = files.exported(Map.of());
        site.asPlanner()
                .delete("/api/v1/rosters/" + early + "/" + MONDAY)
                .then()
                .statusCode(204);

        assertThat(files.imported(file).getInt("added")).isEqualTo(2);
        assertThat(files.exported(Map.of())).isEqualTo(file);
    }

    @Test
    void the_filters_of_the_list_narrow_it() {
        String elsewhere = site.create(site.shift("name", "Night", "location", site.elsewhere));
        set(early, MONDAY, one, other);
        set(elsewhere, TUESDAY, one);

        assertThat(rows(files.exported(Map.of("shift", early)))).hasSize(2).allMatch(row -> row.contains(",Early,"));
        assertThat(rows(files.exported(Map.of("location", site.elsewhere)))).hasSize(1);
        assertThat(rows(files.exported(Map.of("user", other)))).hasSize(2);
        assertThat(rows(files.exported(Map.of("from", TUESDAY)))).hasSize(1);
        assertThat(rows(files.exported(Map.of("until", MONDAY)))).hasSize(2);
        assertThat(rows(files.exported(Map.of("q", "NIGH")))).hasSize(1);
        assertThat(rows(files.exported(Map.of("sort", "-day"))))
                .first()
                .asString()
                .startsWith(TUESDAY);
        assertThat(files.exported(Map.of("from", "2036-01-01"))).isEqualTo(HEADINGS + "\r\n");
    }

    @Test
    void shifts_that_share_a_name_are_told_by_their_ids() {
        String namesake = site.create(site.shift("name", "EARLY"));
        set(early, MONDAY, one);
        set(namesake, TUESDAY, one);
        String file = files.exported(Map.of());

        assertThat(rows(file))
                .containsExactly(
                        "2035-01-01,Here," + early + ",0940,Employee 0940,yes",
                        "2035-01-02,Here," + namesake + ",0940,Employee 0940,yes");
        assertThat(files.imported(file).getInt("unchanged")).isEqualTo(2);
    }

    @Test
    void who_may_not_read_people_and_locations_gets_ids_that_come_back_as_well() {
        set(early, MONDAY, one);

        String file = new CsvFiles(Tokens.user(site.organization, "rosters:read"), "rosters").exported(Map.of());

        assertThat(rows(file)).containsExactly("2035-01-01," + site.location + ",Early," + one + ",,yes");
        assertThat(files.imported(file).getInt("unchanged")).isEqualTo(1);
    }

    @Test
    void more_than_is_read_at_once_comes_whole() {
        List<LocalDate> days = IntStream.range(0, 80)
                .mapToObj(week -> LocalDate.parse(MONDAY).plusWeeks(week))
                .flatMap(monday -> List.of(monday, monday.plusDays(1)).stream())
                .toList();
        site.asPlanner()
                .body(Map.of(
                        "rows",
                        days.stream()
                                .map(day -> Map.of("shift", early, "day", day.toString(), "users", List.of(one)))
                                .toList()))
                .post("/api/v1/rosters")
                .then()
                .statusCode(200);

        assertThat(rows(files.exported(Map.of())))
                .containsExactlyElementsOf(days.stream()
                        .map(day -> day + ",Here,Early,0940,Employee 0940,yes")
                        .toList());
    }

    @Test
    void another_organisation_is_not_in_it() {
        set(early, MONDAY, one);

        assertThat(new CsvFiles(new Site(), "rosters").exported(Map.of())).isEqualTo(HEADINGS + "\r\n");
    }

    private void set(String shift, String day, UUID... users) {
        site.asPlanner()
                .body(Map.of("users", List.of(users)))
                .put("/api/v1/rosters/" + shift + "/" + day)
                .then()
                .statusCode(200);
    }
}
