package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.testing.CsvImport;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may not import lockers, and what is no file of them. */
@QuarkusTest
class LockerImportRefusalTest extends LockerFileScene {
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

    private ValidatableResponse refused(String csv, int status) {
        return files.file(csv).post(IMPORT).then().statusCode(status);
    }
}
