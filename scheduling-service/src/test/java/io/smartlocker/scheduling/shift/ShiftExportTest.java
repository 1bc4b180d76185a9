package io.smartlocker.scheduling.shift;

import static io.smartlocker.scheduling.CsvFiles.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smartlocker.contracts.state.GroupState;
import io.smartlocker.scheduling.CsvFiles;
import io.smartlocker.scheduling.Site;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ShiftExportTest {
    private static final String HEADINGS =
            "id,name,location,days,start,end,timeZone,validFrom,validUntil,graceMinutes,reserve,users,groups,deviceTypes,devices";

    private final Site site = new Site();
    private final CsvFiles files = new CsvFiles(site, "shifts");

    @Test
    void a_shift_comes_with_all_that_it_is() {
        site.create(full());

        assertThat(files.exported(Map.of()).lines().toList())
                .containsExactly(
                        HEADINGS,
                        ",Early,Here,MON|TUE,06:00,14:00,Europe/Berlin,2035-01-01,2035-12-31,20,yes,001,Day shift,3 Scanner,SCN-001");
    }

    @Test
    void what_was_exported_comes_back_unchanged() {
        UUID nameless = site.newEmployee(null, "Nobody");
        UUID parted = UUID.randomUUID();
        site.tell(new GroupState(parted, site.organization, 0, 2, "=a|b"));
        List<String> shifts = List.of(
                site.create(full()),
                site.create(site.shift("name", "-1, \"early\"", "users", List.of(nameless, site.user))),
                site.create(site.shift("name", "'=x", "groups", List.of(parted, site.group))),
                site.create(site.shift("name", "Twice")),
                site.create(site.shift("name", "twice")));

        String file = files.exported(Map.of());
        JsonPath again = files.imported(file);

        assertThat(file)
                .contains(",\"'-1, \"\"early\"\"\",")
                .contains(",''=x,")
                .contains("," + nameless + "|001,")
                .contains("," + parted + "|Day shift,")
                .contains(shifts.get(3) + ",Twice,")
                .contains(shifts.get(4) + ",twice,");
        assertThat(again.getInt("unchanged")).isEqualTo(5);
        assertThat(again.getInt("total")).isEqualTo(5);
        assertThat(files.exported(Map.of())).isEqualTo(file);
        shifts.forEach(
                shift -> site.asPlanner().get("/api/v1/shifts/" + shift).then().body("version", is(0)));
    }

    @Test
    void a_file_brings_back_what_was_removed() {
        String shift = site.create(full());
        String file = files.exported(Map.of());
        site.asPlanner().delete("/api/v1/shifts/" + shift).then().statusCode(204);

        assertThat(files.imported(file).getInt("added")).isEqualTo(1);
        assertThat(files.exported(Map.of())).isEqualTo(file);
    }

    @Test
    void the_filters_and_the_order_of_the_list_hold() {
        site.create(site.shift());
        site.create(site.shift("name", "Night", "users", List.of()));
        site.create(site.shift("name", "Away", "location", site.elsewhere));

        assertThat(names(Map.of("sort", "-name"))).containsExactly("Night", "Early", "Away");
        assertThat(names(Map.of("location", site.elsewhere))).containsExactly("Away");
        assertThat(names(Map.of("user", site.user, "sort", "name"))).containsExactly("Away", "Early");
        assertThat(names(Map.of("group", site.group))).hasSize(3);
        assertThat(names(Map.of("q", "igh"))).containsExactly("Night");
        assertThat(names(Map.of("user", UUID.randomUUID()))).isEmpty();
    }

    @Test
    void who_may_read_shifts_alone_gets_ids_that_come_back_as_well() {
        site.create(full());

        String file = new CsvFiles(Tokens.user(site.organization, "shifts:read"), "shifts").exported(Map.of());

        assertThat(rows(file).getFirst())
                .isEqualTo(
                        ",Early," + site.location + ",MON|TUE,06:00,14:00,Europe/Berlin,2035-01-01,2035-12-31,20,yes,"
                                + site.user + "," + site.group + ",3 " + site.deviceType + "," + site.device);
        assertThat(files.imported(file).getInt("unchanged")).isEqualTo(1);
    }

    @Test
    void more_than_is_read_at_once_comes_whole() {
        files.imported("location,name,days,start,end\n"
                + String.join(
                        "",
                        IntStream.range(100, 230)
                                .mapToObj(i -> "Here,Shift " + i + ",MON,06:00,14:00\n")
                                .toList()));

        assertThat(names(Map.of("sort", "name")))
                .containsExactlyElementsOf(
                        IntStream.range(100, 230).mapToObj(i -> "Shift " + i).toList());
    }

    @Test
    void another_organisation_is_not_in_it() {
        site.create(site.shift());

        assertThat(new CsvFiles(new Site(), "shifts").exported(Map.of())).isEqualTo(HEADINGS + "\r\n");
    }

    private List<String> names(Map<String, ?> filters) {
        return rows(files.exported(filters)).stream()
                .map(row -> row.split(",")[1])
                .toList();
    }

    private Map<String, Object> full() {
        Map<String, Object> body = site.shift("validFrom", "2035-01-01", "validUntil", "2035-12-31");
        body.putAll(Map.of("graceMinutes", 20, "reserve", true));
        body.put("devices", List.of(Map.of("device", site.device), Map.of("deviceType", site.deviceType, "count", 3)));
        return body;
    }
}
