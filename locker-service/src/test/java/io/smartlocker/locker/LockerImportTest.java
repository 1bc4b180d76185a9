package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.testing.Eventually;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Lockers are added and changed as a file has them. */
@QuarkusTest
class LockerImportTest extends LockerFileScene {
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
}
