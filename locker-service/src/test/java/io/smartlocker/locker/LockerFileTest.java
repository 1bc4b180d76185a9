package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.CsvImport;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lockers from files and into them. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class LockerFileTest {
    private static final String IMPORT = "/api/v1/lockers/import";
    private static final String EXPORT = "/api/v1/lockers/export";
    private static final String HEADINGS = "serial,name,location,area,type,rows,columns,inService\n";

    private final KafkaProbe kafka = new KafkaProbe();
    private final Customer customer = new Customer(kafka);
    private final CsvImport files = new CsvImport(IMPORT, () -> customer.as("lockers:write"));
    private UUID location;
    private UUID type;

    @BeforeEach
    void furnish() {
        location = customer.location("Site");
        type = customer.lockerType("2x4");
    }

    @AfterEach
    void close() {
        kafka.close();
    }

    @Test
    void lockers_are_added_and_told() {
        JsonPath job = files.imported(HEADINGS + "L-1,A,Site,Hall,2x4,,,\nL-2,B,Site,,2x4,3,5,no\n");

        assertThat(job.getString("state")).isEqualTo("DONE");
        assertThat(job.getInt("added")).isEqualTo(2);
        locker("L-1")
                .body("name", is("A"))
                .body("area", is(customer.area(location).toString()))
                .body("rows", is(2))
                .body("columns", is(4))
                .body("inService", is(true));
        UUID second = UUID.fromString(locker("L-2")
                .body("area", nullValue())
                .body("rows", is(3))
                .body("columns", is(5))
                .body("inService", is(false))
                .extract()
                .path("id"));
        Eventually.eventually(() -> assertThat(kafka.last(Topics.LOCKERS, second, LockerState.class))
                .hasValueSatisfying(state -> {
                    assertThat(state.columns()).isEqualTo(5);
                    assertThat(state.inService()).isFalse();
                }));
    }

    @Test
    void a_second_import_changes_what_is_otherwise_and_leaves_what_is_the_same() {
        String file = HEADINGS + "L-1,A,Site,Hall,2x4,,,\nL-2,B,Site,,2x4,3,5,no\n";
        files.imported(file);

        assertThat(files.imported(file).getInt("unchanged")).isEqualTo(2);

        customer.location("Elsewhere");
        JsonPath job = files.imported("serial,name,location,rows\nL-1,Wall,Elsewhere,\nL-2,B,Site,3\n");
        assertThat(job.getInt("changed")).isEqualTo(1);
        assertThat(job.getInt("unchanged")).isEqualTo(1);
        locker("L-1").body("name", is("Wall")).body("area", nullValue()).body("version", is(1));
        assertThat(files.imported("serial,rows\nL-2,\n").getInt("changed")).isEqualTo(1);
        locker("L-2").body("rows", is(2)).body("columns", is(5)).body("inService", is(false));
    }

    @Test
    void a_dry_run_says_what_would_be_and_writes_nothing() {
        JsonPath job = files.tried(HEADINGS + "L-1,A,Site,,2x4,,,\nL-2,B,Nowhere,,2x4,,,\n");

        assertThat(job.getBoolean("dryRun")).isTrue();
        assertThat(job.getInt("added")).isEqualTo(1);
        assertThat(files.failures(job)).contains("location: There is no location Nowhere.");
        customer.get("/lockers", "lockers:read").body("total", is(0));
    }

    @Test
    void a_locker_whose_bays_are_not_empty_does_not_shrink_and_the_row_says_which() {
        UUID locker = customer.locker("L-1", type, location);
        customer.locker("L-2", type, location);
        customer.occupiedBay(locker, 8, UuidV7.next(), null);

        JsonPath job = files.imported("serial,name,rows\nL-1,Smaller,1\nL-2,Smaller too,1\n");

        assertThat(job.getInt("changed")).isEqualTo(1);
        assertThat(job.getInt("failed")).isEqualTo(1);
        assertThat(files.failures(job)).contains("L-1,Smaller,1,Not empty: bay 8. Unassign what is in them first.");
        locker("L-1").body("name", is("Locker L-1")).body("rows", is(2)).body("version", is(0));
        locker("L-2").body("rows", is(1));
        assertThat(files.imported("serial,rows\nL-1,4\n").getInt("changed")).isEqualTo(1);
    }

    @Test
    void rows_that_fail_come_back_with_their_reasons_and_the_others_are_written() {
        JsonPath job = files.imported(HEADINGS
                + "L-1,=SUM(A1),Site,Cellar,2x4,,,\n"
                + "L-2,B,Site,,9x9,,,\n"
                + "L-3,C,Site,,2x4,21,,\n"
                + "L-4,D,Site,,2x4,two,,\n"
                + "L-5,,Site,,2x4,,,\n"
                + "L-6,F,,,2x4,,,\n"
                + ",G,Site,,2x4,,,\n"
                + "L-8,H,Site,,2x4,,,\n"
                + "L-9,H,Site,,2x4,,,\n"
                + "L-10,I,Site,,2x4,,,maybe\n"
                + "L-11,J,Site\n");

        assertThat(job.getInt("added")).isEqualTo(1);
        assertThat(job.getInt("failed")).isEqualTo(10);
        assertThat(files.failures(job).lines().toList())
                .hasSize(11)
                .startsWith(HEADINGS.strip() + ",reason")
                .anyMatch(line -> line.startsWith("L-1,'=SUM(A1)") && line.contains("no area Cellar"))
                .anyMatch(line -> line.startsWith("L-2,") && line.endsWith("type: There is no locker type 9x9."))
                .anyMatch(line -> line.startsWith("L-3,") && line.contains("rows: must be less"))
                .anyMatch(line -> line.startsWith("L-4,") && line.endsWith("rows: cannot be read: two"))
                .anyMatch(line -> line.startsWith("L-5,") && line.endsWith("name: is missing."))
                .anyMatch(line -> line.startsWith("L-6,") && line.endsWith("location: is missing."))
                .anyMatch(line -> line.startsWith(",G") && line.endsWith("serial: is missing."))
                .anyMatch(line -> line.startsWith("L-9,") && line.endsWith("name: The name is taken."))
                .anyMatch(line -> line.startsWith("L-10,") && line.endsWith("inService: cannot be read: maybe"))
                .anyMatch(line -> line.startsWith("L-11,") && line.contains("The row has 3 cells"));
        locker("L-8").body("name", is("H"));
    }

    @Test
    void a_locker_that_moves_by_a_file_leaves_its_kiosk_and_else_keeps_it() {
        UUID locker = customer.locker("L-1", type, location);
        PlayedKiosk kiosk = PlayedKiosk.active(customer, "Gate", location, locker);
        customer.location("Elsewhere");

        files.imported("serial,name\nL-1,Wall\n");
        locker("L-1").body("kiosk", is(kiosk.id.toString()));

        files.imported("serial,location\nL-1,Elsewhere\n");
        locker("L-1").body("kiosk", nullValue());
    }

    @Test
    void somebody_of_one_location_imports_there_alone() {
        customer.locker("L-1", type, location);
        UUID elsewhere = customer.location("Elsewhere");
        CsvImport there = new CsvImport(IMPORT, () -> customer.limitedTo(elsewhere, "lockers:write"));

        JsonPath job =
                there.imported(HEADINGS + "L-2,B,Elsewhere,,2x4,,,\nL-3,C,Site,,2x4,,,\nL-1,Mine,Elsewhere,,2x4,,,\n");

        assertThat(job.getInt("added")).isEqualTo(1);
        assertThat(there.failures(job)).contains("There is no location Site.", "serial: The serial is taken.");
        locker("L-1").body("name", is("Locker L-1")).body("location", is(location.toString()));
    }

    @Test
    void another_organisation_neither_meets_our_lockers_nor_sees_our_import() {
        JsonPath ours = files.imported(HEADINGS + "L-1,A,Site,,2x4,,,\n");
        Customer other = new Customer(kafka);
        CsvImport theirs = new CsvImport(IMPORT, () -> other.as("lockers:write", "lockers:read"));

        JsonPath job = theirs.imported(HEADINGS + "L-1,Mine,Site,,2x4,,,\n");

        assertThat(job.getInt("failed")).isEqualTo(1);
        String path = IMPORT + "/" + ours.getString("id");
        theirs.caller().get().get(path).then().statusCode(404);
        theirs.caller().get().get(path + "/failures").then().statusCode(404);
        theirs.caller().get().delete(path).then().statusCode(404);
        assertThat(export(other, Map.of())).isEqualTo(HEADINGS.replace("\n", "\r\n"));
        locker("L-1").body("name", is("A")).body("version", is(0));
    }

    @Test
    void what_is_no_such_file_is_refused_at_once() {
        refused("", 400).body("detail", is("The file is empty."));
        refused("name,type\nA,2x4\n", 400).body("errors[0].message", containsString("serial"));
        refused("serial,kiosk\nL-1,Gate\n", 400).body("errors[0].message", containsString("kiosk"));
        refused("serial,name\nL-1," + "x".repeat(50_001) + "\n", 400).body("type", is("malformed"));
        customer.as("lockers:write")
                .contentType("text/csv")
                .body(new byte[] {'s', 'e', 'r', 'i', 'a', 'l', '\n', (byte) 0xE4, '\n'})
                .post(IMPORT)
                .then()
                .statusCode(400)
                .body("detail", containsString("UTF-8"));
        customer.post("/lockers/import", "lockers:write", Map.of("serial", "L-1"))
                .statusCode(415);
    }

    @Test
    void it_takes_the_permission() {
        new CsvImport(IMPORT, () -> customer.as("lockers:read"))
                .file("serial\nL-1\n")
                .post(IMPORT)
                .then()
                .statusCode(403);
        new CsvImport(IMPORT, RestAssured::given)
                .file("serial\nL-1\n")
                .post(IMPORT)
                .then()
                .statusCode(401);
        customer.as("lockers:write").get(EXPORT).then().statusCode(403);
        RestAssured.given().get(EXPORT).then().statusCode(401);
    }

    @Test
    void what_was_exported_imports_again_unchanged() {
        files.imported(HEADINGS
                + "L-1,\"Wall, \"\"left\"\"\",Site,Hall,2x4,3,,\n"
                + "L-2,'=SUM(A1),Site,,2x4,,5,no\n"
                + "'-3,''@name,Site,,2x4,,,\n");

        String csv = export(customer, Map.of("sort", "serial"));

        assertThat(csv)
                .isEqualTo((HEADINGS
                                + "'-3,''@name,Site,,2x4,,,true\n"
                                + "L-1,\"Wall, \"\"left\"\"\",Site,Hall,2x4,3,,true\n"
                                + "L-2,'=SUM(A1),Site,,2x4,,5,false\n")
                        .replace("\n", "\r\n"));
        assertThat(files.imported(csv).getInt("unchanged")).isEqualTo(3);
        locker("@name").body("serial", is("-3")).body("name", is("'@name"));
    }

    @Test
    void filters_search_and_order_are_those_of_the_list() {
        UUID elsewhere = customer.location("Elsewhere");
        files.imported(HEADINGS + "L-1,A,Site,,2x4,,,no\nL-2,B,Site,,2x4,,,\nM-1,C,Elsewhere,,2x4,,,\n");

        assertThat(export(customer, Map.of("q", "L-", "sort", "-serial"))
                        .lines()
                        .skip(1))
                .containsExactly("L-2,B,Site,,2x4,,,true", "L-1,A,Site,,2x4,,,false");
        assertThat(export(customer, Map.of("location", elsewhere)).lines()).hasSize(2);
        assertThat(export(customer, Map.of("inService", false)).lines()).hasSize(2);
        assertThat(customer.limitedTo(elsewhere, "lockers:read")
                        .get(EXPORT)
                        .asString()
                        .lines())
                .hasSize(2);
        customer.get("/lockers/export?sort=nonsense", "lockers:read").statusCode(400);
        customer.get("/lockers/export?location=nonsense", "lockers:read").statusCode(400);
    }

    private static String export(Customer customer, Map<String, ?> query) {
        return customer.as("lockers:read")
                .queryParams(query)
                .get(EXPORT)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", is("attachment; filename=lockers.csv"))
                .extract()
                .asString();
    }

    private ValidatableResponse locker(String serial) {
        String id = customer.get("/lockers?q=" + serial, "lockers:read")
                .body("total", is(1))
                .extract()
                .path("items[0].id");
        return customer.get("/lockers/" + id, "lockers:read").statusCode(200);
    }

    private ValidatableResponse refused(String csv, int status) {
        return files.file(csv).post(IMPORT).then().statusCode(status);
    }
}
