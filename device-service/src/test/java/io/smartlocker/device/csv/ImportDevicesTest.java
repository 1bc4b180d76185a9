package io.smartlocker.device.csv;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.device.Site;
import io.smartlocker.device.Told;
import io.smartlocker.testing.CsvImport;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportDevicesTest extends FilesOfDevices {
    private static final String HEADINGS = "Asset tag;Name;Type;Serial number;RFID;Location;Locker;Bay\n";

    @Test
    void devices_are_added_told_and_put_into_their_bays() {
        JsonPath job = files.imported(
                HEADINGS + "SCN-1;Scanner one;scanner;S-1;04:a1:b2:c3;Hall 3;L-1;1\n" + "SCN-2;;Scanner;;;;;\n");

        assertThat(job.getString("state")).isEqualTo("DONE");
        assertThat(job.getInt("added")).isEqualTo(2);
        String id = device("SCN-1")
                .body("name", is("Scanner one"))
                .body("serialNumber", is("S-1"))
                .body("rfid", is("04A1B2C3"))
                .body("location", is(site.location.toString()))
                .body("bay", is(bays.getFirst().toString()))
                .extract()
                .path("id");
        device("SCN-2").body("name", is("SCN-2")).body("location", nullValue()).body("bay", nullValue());
        eventually(() -> assertThat(site.kafka.last(Topics.DEVICES, UUID.fromString(id), DeviceState.class))
                .hasValueSatisfying(state -> assertThat(state.bay()).isEqualTo(bays.getFirst())));
        eventually(() -> assertThat(site.kafka.read(Topics.ACTIVITY, id))
                .extracting(told -> Contracts.read(told.value(), Activity.class).type())
                .contains("device.created"));
    }

    @Test
    void a_second_import_changes_what_is_otherwise_and_leaves_what_is_the_same() {
        String file = HEADINGS + "SCN-1;Scanner one;Scanner;S-1;04A1B2C3;Hall 3;L-1;1\nSCN-2;;Scanner;;;;;\n";
        files.imported(file);

        assertThat(files.imported(file).getInt("unchanged")).isEqualTo(2);

        JsonPath job = files.imported("assetTag,name,serialNumber\nscn-1,Scanner 1,\nSCN-2,SCN-2,\n");
        assertThat(job.getInt("changed")).isEqualTo(1);
        assertThat(job.getInt("unchanged")).isEqualTo(1);
        device("scn-1")
                .body("assetTag", is("scn-1"))
                .body("name", is("Scanner 1"))
                .body("serialNumber", nullValue())
                .body("rfid", is("04A1B2C3"))
                .body("bay", is(bays.getFirst().toString()));
    }

    @Test
    void an_empty_cell_of_a_bay_takes_no_device_out_of_it() {
        files.imported(HEADINGS + "SCN-1;;Scanner;;;;L-1;1\n");

        JsonPath job = files.imported(HEADINGS + "SCN-1;;Scanner;;;;;\n");

        assertThat(job.getInt("unchanged")).isEqualTo(1);
        device("SCN-1").body("bay", is(bays.getFirst().toString())).body("location", is(site.location.toString()));
    }

    @Test
    void a_dry_run_says_what_would_be_and_writes_nothing() {
        JsonPath job = files.tried(HEADINGS + "SCN-1;;Scanner;;;;L-1;1\nSCN-2;;Radio;;;;;\n");

        assertThat(job.getBoolean("dryRun")).isTrue();
        assertThat(job.getInt("added")).isEqualTo(1);
        assertThat(job.getInt("failed")).isEqualTo(1);
        assertThat(files.failures(job)).contains("type: There is no device type Radio.");
        site.asAdmin().queryParam("q", "SCN-").get(DEVICES).then().body("total", is(0));
        site.asAdmin().get("/api/v1/bays/" + bays.getFirst()).then().body("device", nullValue());
    }

    @Test
    void rows_that_fail_come_back_with_their_reasons_and_the_others_are_written() {
        files.imported(HEADINGS + "SCN-1;;Scanner;S-1;;;L-1;1\n");

        JsonPath job = files.imported(HEADINGS
                + "SCN-1;;Scanner;S-1;;;L-1;2\n"
                + "SCN-2;=SUM(A1);Radio;;;;;\n"
                + "SCN-3;'=1+1;Scanner;;;Hall 9;;\n"
                + "SCN-4;;Scanner;;;;L-1;3\n"
                + "SCN-5;;Scanner;;;;L-1;\n"
                + "SCN-6;;Scanner;S-1;;;;\n"
                + "SCN-7;;Scanner;;x;;;\n"
                + "SCN-8;" + "x".repeat(101) + ";Scanner;;;;;\n"
                + ";;Scanner;;;;;\n"
                + "SCN-9;;;;;;;\n"
                + "SCN-10;;Scanner;;;;L-1;1\n"
                + "SCN-11;;Scanner;S-11;;;;\n");

        assertThat(job.getInt("processed")).isEqualTo(12);
        assertThat(job.getInt("added")).isEqualTo(1);
        assertThat(job.getInt("failed")).isEqualTo(11);
        assertThat(files.failures(job).lines().toList())
                .hasSize(12)
                .startsWith("Asset tag,Name,Type,Serial number,RFID,Location,Locker,Bay,reason")
                .anyMatch(line -> line.startsWith("SCN-1,") && line.contains("Unassign it there."))
                .anyMatch(line -> line.startsWith("SCN-2,'=SUM(A1)") && line.contains("no device type Radio"))
                .anyMatch(line ->
                        line.startsWith("SCN-3,'=1+1,") && line.endsWith("location: There is no location Hall 9."))
                .anyMatch(line -> line.startsWith("SCN-4,") && line.contains("no bay 3 in a locker L-1"))
                .anyMatch(line -> line.startsWith("SCN-5,") && line.endsWith("bay: is missing."))
                .anyMatch(line -> line.startsWith("SCN-6,") && line.contains("serialNumber: "))
                .anyMatch(line -> line.startsWith("SCN-7,") && line.contains("rfid: A tag has"))
                .anyMatch(line -> line.startsWith("SCN-8,") && line.contains("name: size must be"))
                .anyMatch(line -> line.startsWith(",") && line.endsWith("assetTag: is missing."))
                .anyMatch(line -> line.startsWith("SCN-9,") && line.endsWith("type: is missing."))
                .anyMatch(line -> line.startsWith("SCN-10,") && line.contains("is in it. Unassign that first."));
        device("SCN-11").body("serialNumber", is("S-11"));
        site.asAdmin().queryParam("q", "SCN-10").get(DEVICES).then().body("total", is(0));
    }

    @Test
    void a_device_that_somebody_holds_is_described_and_not_put_into_a_bay() {
        files.imported(HEADINGS + "SCN-1;;Scanner;;;;L-1;1\n");
        UUID device = UUID.fromString(device("SCN-1").extract().path("id"));
        site.tell(bays.getFirst(), Instant.now(), Told.taken(site.user(), device));
        eventually(() -> device("SCN-1").body("state", is("HELD")));

        JsonPath described = files.imported("assetTag,name\nSCN-1,Held\n");
        JsonPath placed = files.imported("assetTag,name,locker,bay\nSCN-1,Placed,L-1,1\n");

        assertThat(described.getInt("changed")).isEqualTo(1);
        assertThat(files.failures(placed)).contains("holds it. It comes back first.");
        device("SCN-1").body("name", is("Held")).body("state", is("HELD"));
    }

    @Test
    void whoever_may_not_assign_bays_does_not_do_so_by_a_file() {
        files.imported(HEADINGS + "SCN-1;;Scanner;;;;L-1;1\n");
        CsvImport limited = new CsvImport(IMPORT, () -> site.withPermissions("devices:write"));

        JsonPath job = limited.imported(HEADINGS + "SCN-1;One;Scanner;;;;L-1;1\nSCN-2;;Scanner;;;;L-1;2\n");

        assertThat(job.getInt("changed")).isEqualTo(1);
        assertThat(limited.failures(job)).contains("bay: It takes the permission bays:assign.");
    }

    @Test
    void somebody_of_one_location_imports_there_alone() {
        CsvImport there = new CsvImport(IMPORT, () -> site.asAdminOf(site.location));
        CsvImport elsewhere = new CsvImport(IMPORT, () -> site.asAdminOf(UUID.randomUUID()));

        assertThat(there.imported(HEADINGS + "SCN-1;;Scanner;;;;L-1;1\n").getInt("added"))
                .isEqualTo(1);
        JsonPath job = elsewhere.imported(HEADINGS + "SCN-1;Mine;Scanner;;;Hall 3;;\nSCN-2;;Scanner;;;;L-1;2\n");

        assertThat(job.getInt("failed")).isEqualTo(2);
        assertThat(elsewhere.failures(job)).contains("There is no location Hall 3.", "There is no bay 2");
        device("SCN-1").body("name", is("SCN-1"));
    }

    @Test
    void another_organisation_neither_meets_our_devices_nor_sees_our_import() {
        JsonPath ours = files.imported(HEADINGS + "SCN-1;;Scanner;;;;;\nSCN-2;;Radio;;;;;\n");
        try (Site other = new Site()) {
            other.type("Scanner");
            CsvImport theirs = new CsvImport(IMPORT, other::asAdmin);
            JsonPath job = theirs.imported(
                    HEADINGS + "SCN-1;Mine;Scanner;;;;;\nSCN-3;;Scanner;;;Hall 3;;\n" + "SCN-4;;Scanner;;;;L-1;1\n");

            assertThat(job.getInt("added")).isEqualTo(1);
            assertThat(job.getInt("failed")).isEqualTo(2);
            String path = IMPORT + "/" + ours.getString("id");
            other.asAdmin().get(path).then().statusCode(404);
            other.asAdmin().get(path + "/failures").then().statusCode(404);
            other.asAdmin().delete(path).then().statusCode(404);
        }
        device("SCN-1").body("name", is("SCN-1")).body("version", is(1));
    }

    @Test
    void what_is_no_such_file_is_refused_at_once() {
        refused("", 400).body("detail", is("The file is empty."));
        refused("name,type\nOne,Scanner\n", 400).body("errors[0].message", containsString("assetTag"));
        refused("assetTag,colour\nSCN-1,blue\n", 400).body("errors[0].message", containsString("colour"));
        refused("assetTag,name\nSCN-1," + "x".repeat(50_001) + "\n", 400).body("type", is("malformed"));
        site.asAdmin()
                .contentType("text/csv")
                .body(new byte[] {'a', 's', 's', 'e', 't', 'T', 'a', 'g', '\n', (byte) 0xE4, '\n'})
                .post(IMPORT)
                .then()
                .statusCode(400)
                .body("detail", containsString("UTF-8"));
        site.asAdmin().body(Map.of("assetTag", "SCN-1")).post(IMPORT).then().statusCode(415);
    }

    @Test
    void a_file_may_be_larger_than_other_bodies_and_has_a_limit() {
        String row = "SCN-1," + "x".repeat(9_000) + "\n";

        assertThat(files.tried("assetTag,name\n" + row.repeat(150)).getInt("failed"))
                .isEqualTo(150);
        refused("assetTag,name\n" + row.repeat(500), 413).body("type", is("too-large"));
    }

    @Test
    void it_takes_the_permission_to_write_devices() {
        CsvImport reader = new CsvImport(IMPORT, () -> site.withPermissions("devices:read", "bays:assign"));
        reader.file("assetTag\nSCN-1\n").post(IMPORT).then().statusCode(403);
        new CsvImport(IMPORT, Site::anonymous)
                .file("assetTag\nSCN-1\n")
                .post(IMPORT)
                .then()
                .statusCode(401);
    }

    private ValidatableResponse refused(String csv, int status) {
        return files.file(csv).post(IMPORT).then().statusCode(status);
    }
}
