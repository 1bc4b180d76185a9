package io.smartlocker.device.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.smartlocker.device.Site;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportDevicesTest extends FilesOfDevices {
    private static final String HEADINGS = "assetTag,name,type,serialNumber,rfid,location,locker,bay,state\r\n";

    @Test
    void what_was_exported_imports_again_unchanged() {
        files.imported("assetTag,name,type,serialNumber,rfid,location,locker,bay\n"
                + "SCN-1,\"One, \"\"the\"\" first\",Scanner,S-1,04A1B2C3,Hall 3,L-1,1\n"
                + "SCN-2,'=SUM(A1),Scanner,'+49 30,,Hall 3,,\n"
                + "SCN-3,''=quoted,Scanner,'-1,,,,\n"
                + "SCN-4,\"two\nlines\",Scanner,,,,,\n");

        String csv = export(site.asAdmin().queryParam("sort", "assetTag"));

        assertThat(csv)
                .startsWith(HEADINGS)
                .contains("SCN-1,\"One, \"\"the\"\" first\",Scanner,S-1,04A1B2C3,Hall 3,L-1,1,STORED\r\n")
                .contains("SCN-2,'=SUM(A1),Scanner,'+49 30,,Hall 3,,,STORED\r\n")
                .contains("SCN-3,''=quoted,Scanner,'-1,,,,,STORED\r\n");
        JsonPath again = files.imported(csv);
        assertThat(again.getInt("total")).isEqualTo(5);
        assertThat(again.getInt("unchanged")).isEqualTo(5);
        device("SCN-3").body("name", is("'=quoted")).body("serialNumber", is("-1"));
    }

    @Test
    void filters_search_and_order_are_those_of_the_list() {
        files.imported("assetTag,type,locker,bay\nSCN-1,Scanner,L-1,1\nSCN-2,Scanner,,\nRAD-1,Tablet,,\n");

        assertThat(export(site.asAdmin().queryParam("q", "SCN").queryParam("sort", "-assetTag")))
                .isEqualTo(HEADINGS + "SCN-2,SCN-2,Scanner,,,,,,STORED\r\n"
                        + "SCN-1,SCN-1,Scanner,,,Hall 3,L-1,1,STORED\r\n");
        assertThat(export(site.asAdmin().queryParam("bay", bays.getFirst())).lines())
                .hasSize(2);
        assertThat(export(site.asAdminOf(site.location)).lines()).hasSize(3);
        assertThat(export(site.asAdmin().queryParam("state", "LOST"))).isEqualTo(HEADINGS);
    }

    @Test
    void a_long_list_comes_whole_and_in_order() {
        files.imported(IntStream.range(0, 1_234)
                .mapToObj(i -> "SCN-%04d,Scanner\n".formatted(i))
                .collect(Collectors.joining("", "assetTag,type\n", "")));

        assertThat(export(site.asAdmin().queryParam("q", "SCN-").queryParam("sort", "assetTag"))
                        .lines()
                        .skip(1)
                        .map(line -> line.substring(0, 8)))
                .isEqualTo(IntStream.range(0, 1_234)
                        .mapToObj("SCN-%04d"::formatted)
                        .toList());
    }

    @Test
    void a_filter_that_cannot_be_read_is_refused() {
        for (String wrong : new String[] {"state", "type", "sort", "ready"}) {
            site.asAdmin()
                    .queryParam(wrong, "nonsense")
                    .get(EXPORT)
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem(wrong));
        }
        site.asAdmin().queryParam("q", "x".repeat(101)).get(EXPORT).then().statusCode(400);
    }

    @Test
    void it_takes_the_permission_to_read_devices_and_shows_nobody_elses() {
        site.withPermissions("devices:write").get(EXPORT).then().statusCode(403);
        Site.anonymous().get(EXPORT).then().statusCode(401);
        try (Site other = new Site()) {
            assertThat(export(other.asAdmin())).isEqualTo(HEADINGS);
            assertThat(export(other.asAdmin().queryParam("bay", bays.getFirst())))
                    .isEqualTo(HEADINGS);
        }
        assertThat(export(site.asAdminOf(UUID.randomUUID()))).isEqualTo(HEADINGS);
    }

    private static String export(RequestSpecification caller) {
        return caller.get(EXPORT)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", is("attachment; filename=devices.csv"))
                .extract()
                .asString();
    }
}
