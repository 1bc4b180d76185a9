package io.smartlocker.scheduling.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.ShiftState;
import io.smartlocker.scheduling.CsvFiles;
import io.smartlocker.scheduling.Site;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ShiftImportTest {
    private static final String FULL =
            "location,name,days,start,end,timeZone,validFrom,validUntil,graceMinutes,reserve,users,groups,deviceTypes,devices\n";
    private static final String SHORT = "location,name,days,start,end\n";

    private final Site site = new Site();
    private final CsvFiles files = new CsvFiles(site, "shifts");

    @Test
    void a_shift_that_is_not_there_is_created_with_all_that_the_row_says() {
        UUID other = site.newEmployee("0941", "Employee 0941");
        JsonPath done = files.imported(
                FULL
                        + "Here,Night,sun|MON,22:00,6:00:00,UTC,2035-01-01,2035-12-31,15,yes,001|0941,day shift,2 scanner,scn-001\n");

        assertThat(done.getInt("added")).isEqualTo(1);
        found("Night")
                .body("location", equalTo(site.location.toString()))
                .body("days", contains("MON", "SUN"))
                .body("start", equalTo("22:00"))
                .body("end", equalTo("06:00"))
                .body("timeZone", equalTo("UTC"))
                .body("validFrom", equalTo("2035-01-01"))
                .body("validUntil", equalTo("2035-12-31"))
                .body("graceMinutes", is(15))
                .body("reserve", is(true))
                .body("users", contains(site.user.toString(), other.toString()))
                .body("groups", contains(site.group.toString()))
                .body("devices.deviceType", contains(site.deviceType.toString(), site.deviceType.toString()))
                .body("devices.device", contains(null, site.device.toString()))
                .body("devices.count", contains(2, 1));
    }

    @Test
    void what_is_left_out_is_as_the_api_has_it_and_others_hear_of_it() {
        files.imported(SHORT + "Here,Early,MON,06:00,14:00\n");

        String id = found("Early")
                .body("timeZone", equalTo("Europe/Berlin"))
                .body("graceMinutes", is(0))
                .body("users", empty())
                .extract()
                .path("id");
        try (KafkaProbe kafka = new KafkaProbe()) {
            Eventually.eventually(() -> assertThat(kafka.last(Topics.SHIFTS, UUID.fromString(id), ShiftState.class)
                            .orElseThrow()
                            .name())
                    .isEqualTo("Early"));
        }
    }

    @Test
    void the_shift_of_that_name_there_is_changed_and_what_has_no_column_stays() {
        String shift = site.create(site.shift("graceMinutes", 20));
        site.create(site.shift("location", site.elsewhere));

        JsonPath done = files.imported("Name;Location;Days;Time Zone\nEARLY;here;FRI;\n");

        assertThat(done.getInt("changed")).isEqualTo(1);
        read(shift)
                .body("name", equalTo("EARLY"))
                .body("days", contains("FRI"))
                .body("start", equalTo("06:00"))
                .body("timeZone", equalTo("Europe/Berlin"))
                .body("graceMinutes", is(20))
                .body("users", contains(site.user.toString()))
                .body("version", is(1));
    }

    @Test
    void an_empty_cell_takes_away_what_was_there() {
        Map<String, Object> body = site.shift("validUntil", "2035-12-31", "graceMinutes", 20);
        body.put("devices", List.of(Map.of("deviceType", site.deviceType, "count", 3), Map.of("device", site.device)));
        String shift = site.create(body);

        files.imported("location,name,validUntil,graceMinutes,users,deviceTypes,reserve\nHere,Early,,,,,\n");

        read(shift)
                .body("validUntil", nullValue())
                .body("graceMinutes", is(0))
                .body("users", empty())
                .body("groups", contains(site.group.toString()))
                .body("devices.device", contains(site.device.toString()));
    }

    @Test
    void the_same_file_again_changes_nothing() {
        String file = FULL + "Here,Night,SUN|MON,22:00,06:00,UTC,,,15,yes,001,Day shift,2 Scanner,SCN-001\n";
        files.imported(file);
        String id = found("Night").extract().path("id");

        assertThat(files.imported(file).getInt("unchanged")).isEqualTo(1);
        read(id).body("version", is(0));
    }

    @Test
    void a_cell_has_room_for_as_many_people_as_a_shift_may_have() {
        String crew = String.join("|", Collections.nCopies(1_000, site.user.toString()));

        assertThat(files.imported("location,name,days,start,end,users\nHere,Early,MON,06:00,14:00," + crew + "\n")
                        .getInt("added"))
                .isEqualTo(1);
        found("Early").body("users", contains(site.user.toString()));
    }

    @Test
    void a_second_row_of_a_shift_finds_what_the_first_has_written() {
        JsonPath done = files.imported(SHORT + "Here,Early,MON,06:00,14:00\nhere,early,TUE,06:00,14:00\n"
                + site.location + ",Early,TUE,06:00,14:00\n");

        assertThat(done.getInt("added")).isEqualTo(1);
        assertThat(done.getInt("changed")).isEqualTo(2);
        found("Early").body("days", contains("TUE"));
    }

    @Test
    void an_id_says_which_of_two_is_meant_and_lets_it_have_another_name_and_place() {
        String one = site.create(site.shift());
        String other = site.create(site.shift());

        JsonPath done = files.imported(
                "id,location,name\n,Here,Early\n" + one + ",Elsewhere,Morning\n" + other + ",Here,Early\n");

        assertThat(done.getInt("changed")).isEqualTo(1);
        assertThat(done.getInt("unchanged")).isEqualTo(1);
        assertThat(files.failures(done))
                .contains(",Here,Early,name: there is more than one shift Early; say in id which.");
        read(one).body("name", equalTo("Morning")).body("location", equalTo(site.elsewhere.toString()));
    }

    @Test
    void a_dry_run_says_what_would_be_and_writes_nothing() {
        String shift = site.create(site.shift());

        JsonPath done = files.tried(SHORT + "Here,Early,FRI,06:00,14:00\nHere,Late,MON,14:00,22:00\nHere,Night,,,\n");

        assertThat(done.getBoolean("dryRun")).isTrue();
        assertThat(done.getInt("added")).isEqualTo(1);
        assertThat(done.getInt("changed")).isEqualTo(1);
        assertThat(files.failures(done)).contains("Here,Night,,,,days: is missing.");
        read(shift).body("version", is(0));
        site.asPlanner().get("/api/v1/shifts").then().body("total", is(1));
    }

    @Test
    void rows_that_fail_come_back_with_their_reasons_and_the_others_are_written() {
        JsonPath done = files.imported(FULL
                + "Here,Good,MON,06:00,14:00,,,,,,,,,\n"
                + "Nowhere,A,MON,06:00,14:00,,,,,,,,,\n"
                + "Here,B,MON|SOME,06:00,14:00,,,,,,,,,\n"
                + "Here,C,MON,6 am,14:00,,,,,,,,,\n"
                + "Here,D,MON,06:00,14:00,Moon/Base,,,,,,,,\n"
                + "Here,E,MON,06:00,14:00,,soon,,,,,,,\n"
                + "Here,F,MON,06:00,14:00,,2035-02-01,2035-01-01,,,,,,\n"
                + "Here,G,MON,06:00,14:00,,,,1441,,,,,\n"
                + "Here,H,MON,06:00,14:00,,,,,maybe,,,,\n"
                + "Here,I,MON,06:00,14:00,,,,,,0999,,,\n"
                + "Here,J,MON,06:00,14:00,,,,,,,Nobody,,\n"
                + "Here,K,MON,06:00,14:00,,,,,,,,3 Radio,\n"
                + "Here,L,MON,06:00,14:00,,,,,,,,,SCN-999\n"
                + "Here,M,MON,06:00,14:00,,,,,,,,1 Scanner|2 Scanner,\n"
                + "Here,N\0,MON,06:00,14:00,,,,,,,,,\n"
                + "Here,,MON,06:00,14:00,,,,,,,,,\n");

        assertThat(done.getInt("added")).isEqualTo(1);
        assertThat(done.getInt("failed")).isEqualTo(15);
        assertThat(CsvFiles.rows(files.failures(done)).stream()
                        .map(row -> row.substring(row.lastIndexOf(',') + 1))
                        .toList())
                .containsExactly(
                        "location: there is no location Nowhere.",
                        "days: cannot be read: MON|SOME",
                        "start: cannot be read: 6 am",
                        "timeZone: Use an IANA time zone name such as Europe/Berlin.",
                        "validFrom: Use a day such as 2026-01-31.",
                        "validUntil: It must not be before validFrom.",
                        "graceMinutes: must be less than or equal to 1440",
                        "reserve: cannot be read: maybe",
                        "users: there is no person 0999.",
                        "groups: there is no group Nobody.",
                        "deviceTypes: there is no device type Radio.",
                        "devices: there is no device SCN-999.",
                        "deviceType: The deviceType is taken.",
                        "The row must not hold the NUL character.",
                        "name: is missing.");
        site.asPlanner().get("/api/v1/shifts").then().body("total", is(1));
    }

    private ValidatableResponse found(String name) {
        String id = site.asPlanner()
                .queryParam("q", name)
                .get("/api/v1/shifts")
                .then()
                .statusCode(200)
                .body("total", is(1))
                .extract()
                .path("items[0].id");
        return read(id);
    }

    private ValidatableResponse read(String shift) {
        return site.asPlanner().get("/api/v1/shifts/" + shift).then().statusCode(200);
    }
}
