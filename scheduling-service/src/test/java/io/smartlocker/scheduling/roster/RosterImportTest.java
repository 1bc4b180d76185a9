package io.smartlocker.scheduling.roster;

import static io.smartlocker.scheduling.CsvFiles.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.RosterState;
import io.smartlocker.scheduling.CsvFiles;
import io.smartlocker.scheduling.Site;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class RosterImportTest {
    private static final String HEADINGS = "day,location,shift,employeeId,works\n";
    private static final String MONDAY = "2035-01-01";

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
    void people_are_put_on_rosters_and_taken_off() {
        JsonPath done = files.imported(HEADINGS + row("0940", "") + row("0941", "yes"));

        assertThat(done.getString("state")).isEqualTo("DONE");
        assertThat(done.getInt("added")).isEqualTo(2);
        works(early, one, other);

        JsonPath again = files.imported(HEADINGS + row("0940", "no") + row("0941", "yes"));

        assertThat(again.getInt("changed")).isEqualTo(1);
        assertThat(again.getInt("unchanged")).isEqualTo(1);
        works(early, other);
    }

    @Test
    void others_hear_of_it() {
        files.imported(HEADINGS + row("0940", ""));
        String roster = site.asPlanner()
                .get("/api/v1/rosters/" + early + "/" + MONDAY)
                .then()
                .extract()
                .path("id");

        try (KafkaProbe kafka = new KafkaProbe()) {
            Eventually.eventually(
                    () -> assertThat(kafka.last(Topics.ROSTERS, UUID.fromString(roster), RosterState.class)
                                    .orElseThrow()
                                    .users())
                            .containsExactly(one));
        }
    }

    @Test
    void the_same_file_again_changes_nothing() {
        String file = HEADINGS + row("0940", "") + row("0941", "");
        files.imported(file);

        assertThat(files.imported(file).getInt("unchanged")).isEqualTo(2);
        site.asPlanner().get("/api/v1/rosters/" + early + "/" + MONDAY).then().header("ETag", "\"0\"");
    }

    @Test
    void names_mean_the_same_however_they_are_capitalised_and_ids_do_for_names() {
        files.imported("shift;Day;employee_id;location\neARLY;2035-01-01;0940;HERE\n" + early + ";2035-01-01;" + other
                + ";" + site.location + "\n");

        works(early, one, other);
    }

    @Test
    void on_a_day_without_a_roster_the_first_row_says_with_whom_it_begins() {
        files.imported(HEADINGS + row("001", "no") + row("0940", "yes"));
        works(early, one);
        site.asPlanner()
                .delete("/api/v1/rosters/" + early + "/" + MONDAY)
                .then()
                .statusCode(204);
        String usual = site.create(site.shift("name", "Usual", "users", List.of(one, other)));

        files.imported("day,shift,employeeId,works\n2035-01-01,Usual,0940,no\n");
        works(usual, other, site.user);
        files.imported("day,shift,employeeId,works\n2035-01-02,Usual,0940,yes\n2035-01-02,Usual,0941,no\n");
        site.asPlanner().get("/api/v1/rosters/" + usual + "/2035-01-02").then().body("users", contains(one.toString()));
    }

    @Test
    void somebody_goes_from_one_shift_to_another_whichever_row_comes_first() {
        String late = late();
        files.imported(HEADINGS + row("0940", "") + row("0941", ""));

        JsonPath done = files.imported(HEADINGS + MONDAY + ",Here,Late,0940,yes\n" + row("0940", "no"));

        assertThat(done.getInt("failed")).isZero();
        works(early, other);
        works(late, one);
    }

    @Test
    void a_later_row_finds_what_an_earlier_one_has_written() {
        JsonPath done = files.imported(HEADINGS + row("0940", "yes") + row("0941", "yes") + MONDAY
                + ",here,EARLY,0940,no\n" + row("0941", "yes"));

        assertThat(done.getInt("added")).isEqualTo(2);
        assertThat(done.getInt("changed")).isEqualTo(1);
        assertThat(done.getInt("unchanged")).isEqualTo(1);
        works(early, other);
    }

    @Test
    void a_dry_run_says_what_would_be_and_writes_nothing() {
        JsonPath done = files.tried(HEADINGS + row("0940", "") + row("0999", ""));

        assertThat(done.getBoolean("dryRun")).isTrue();
        assertThat(done.getInt("added")).isEqualTo(1);
        assertThat(files.failures(done)).contains("employeeId: there is no person 0999.");
        site.asPlanner().get("/api/v1/rosters/" + early + "/" + MONDAY).then().statusCode(404);
    }

    @Test
    void rows_that_fail_come_back_with_their_reasons_and_the_others_are_written() {
        late();
        JsonPath done = files.imported(HEADINGS
                + row("0940", "")
                + MONDAY + ",Here," + early + ",0940,no\n"
                + MONDAY + ",Here,Middle,0940,\n"
                + MONDAY + ",Nowhere,Early,0941,\n"
                + MONDAY + ",Here,Early,0999,\n"
                + "2035-01-03,Here,Early,0940,\n"
                + "2020-01-06,Here,Early,0940,\n"
                + "tomorrow,Here,Early,0940,\n"
                + MONDAY + ",Here,Late,0940,\n"
                + MONDAY + ",Here,Early,0941,perhaps\n"
                + MONDAY + ",Here,,0941,\n");

        assertThat(done.getInt("total")).isEqualTo(11);
        assertThat(done.getInt("added")).isEqualTo(1);
        assertThat(done.getInt("failed")).isEqualTo(10);
        works(early, one);
        assertThat(files.failures(done).lines().toList())
                .containsExactly(
                        "day,location,shift,employeeId,works,reason",
                        "2035-01-01,Here," + early + ",0940,no,employeeId: is named twice for that day.",
                        "2035-01-01,Here,Middle,0940,,shift: there is no shift Middle.",
                        "2035-01-01,Nowhere,Early,0941,,location: there is no location Nowhere.",
                        "2035-01-01,Here,Early,0999,,employeeId: there is no person 0999.",
                        "2035-01-03,Here,Early,0940,,day: Make 2035-01-03 an extra day of the shift first.",
                        "2020-01-06,Here,Early,0940,,day: 2020-01-06 is over; who worked it stays.",
                        "tomorrow,Here,Early,0940,,day: Use a day such as 2026-01-31.",
                        "2035-01-01,Here,Late,0940,,employeeId: works another shift at that time.",
                        "2035-01-01,Here,Early,0941,perhaps,works: cannot be read: perhaps",
                        "2035-01-01,Here,,0941,,shift: is missing.");
    }

    @Test
    void the_rows_that_failed_can_be_corrected_and_sent_again() {
        String failures = files.failures(files.imported(HEADINGS + row("0949", "")));

        assertThat(files.imported(failures.replace("0949,", "0940,")).getInt("added"))
                .isEqualTo(1);
        works(early, one);
        assertThat(rows(failures)).hasSize(1);
    }

    @Test
    void a_name_that_two_shifts_have_says_too_little() {
        site.create(site.shift("location", site.elsewhere));
        site.create(site.shift("name", "EARLY"));

        assertThat(files.failures(files.imported("day,location,shift,employeeId\n"
                        + "2035-01-01,Here,early,0940\n2035-01-02,,Early,0940\n2035-01-01,Elsewhere,early,0940\n")))
                .contains("2035-01-01,Here,early,0940,shift: there is more than one shift early.")
                .contains("2035-01-02,,Early,0940,shift: there is more than one shift Early.")
                .doesNotContain("Elsewhere");
    }

    private String late() {
        Map<String, Object> late = site.shift("start", "13:00", "end", "22:00");
        late.put("name", "Late");
        return site.create(late);
    }

    private static String row(String employeeId, String works) {
        return MONDAY + ",Here,Early," + employeeId + "," + works + "\n";
    }

    private void works(String shift, UUID... people) {
        site.asPlanner()
                .get("/api/v1/rosters/" + shift + "/" + MONDAY)
                .then()
                .statusCode(200)
                .body(
                        "users",
                        contains(List.of(people).stream().map(UUID::toString).toArray()));
    }
}
