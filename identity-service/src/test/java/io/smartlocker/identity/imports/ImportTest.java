package io.smartlocker.identity.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.identity.Api;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ImportTest {
    @Test
    void people_are_added_with_their_groups_and_badges_and_the_others_hear_of_them() {
        String id = Api.unique("E");
        String group = Api.unique("Day shift");
        String groupId = Files.newGroup(group);
        String badge = Files.badge();

        JsonPath done = Files.imported(
                "Employee ID;Name;E-Mail;groups;badge;valid_until;department\n".replace("E-Mail", "email")
                        + id + ";\"Employee; 001\";" + id + "@example.com;" + group.toUpperCase(Locale.ROOT) + ";"
                        + badge + ";2099-01-31;Picking\n");

        assertThat(done.getString("state")).isEqualTo("DONE");
        assertThat(done.getInt("total")).isEqualTo(1);
        assertThat(done.getInt("added")).isEqualTo(1);
        assertThat(done.getInt("failed")).isZero();
        String user = Files.person(id)
                .body("name", is("Employee; 001"))
                .body("email", is(id + "@example.com"))
                .body("validUntil", is("2099-01-31T00:00:00Z"))
                .body("details.department", is("Picking"))
                .body("groups", contains(groupId))
                .body("number", notNullValue())
                .extract()
                .path("id");
        try (KafkaProbe probe = new KafkaProbe()) {
            Eventually.eventually(() -> {
                UserState state = probe.last(Topics.USERS, UUID.fromString(user), UserState.class)
                        .orElseThrow();
                assertThat(state.employeeId()).isEqualTo(id);
                assertThat(state.groups()).containsExactly(UUID.fromString(groupId));
            });
        }
        Api.asAdmin().get("/api/v1/users/" + user + "/badges").then().body("items", hasSize(1));
    }

    @Test
    void who_is_known_is_changed_and_what_has_no_column_stays() {
        String id = Api.unique("E");
        Files.imported("employeeId,name,email,phone\n" + id + ",Employee 001," + id + "@example.com,\n");
        JsonPath again = Files.imported("employeeId,name,active\n" + id + ",Employee 002,no\n");

        assertThat(again.getInt("changed")).isEqualTo(1);
        assertThat(again.getInt("added")).isZero();
        Files.person(id)
                .body("name", is("Employee 002"))
                .body("active", is(false))
                .body("email", is(id + "@example.com"))
                .body("version", is(1));

        JsonPath same = Files.imported("employeeId,name,active\n" + id + ",Employee 002,0\n");

        assertThat(same.getInt("unchanged")).isEqualTo(1);
        Files.person(id).body("version", is(1));
    }

    @Test
    void an_empty_cell_takes_away_what_was_there() {
        String id = Api.unique("E");
        String group = Api.unique("group");
        Files.newGroup(group);
        Files.imported("employeeId,name,email,groups\n" + id + ",Employee 001," + id + "@example.com," + group + "\n");

        Files.imported("employeeId,email,groups\n" + id + ",,\n");

        Files.person(id)
                .body("name", is("Employee 001"))
                .body("email", nullValue())
                .body("groups", hasSize(0));
    }

    @Test
    void rows_that_fail_come_back_with_their_reasons_and_the_others_are_written() {
        String id = Api.unique("E");
        String taken = Api.unique("taken") + "@example.com";
        Api.asAdmin()
                .body(Map.of("name", "Employee 000", "email", taken))
                .post("/api/v1/users")
                .then()
                .statusCode(201);

        JsonPath job = Files.imported("employeeId,name,email,groups,validFrom\n"
                + id + "1,Employee 001," + taken + ",,\n"
                + id + "2,=SUM(A1),no-email,,\n"
                + id + "3,Employee 003,,No such group,\n"
                + id + "4,Employee 004,,,tomorrow\n"
                + ",Employee 005,,,\n"
                + id + "6,Employee 006,,\n"
                + id + "7,,,,\n"
                + id + "8,Employee 008," + id + "@example.com,,\n"
                + id + "9,Employee 009," + id + "@example.com,,\n");

        assertThat(job.getString("state")).isEqualTo("DONE");
        assertThat(job.getInt("processed")).isEqualTo(9);
        assertThat(job.getInt("added")).isEqualTo(1);
        assertThat(job.getInt("failed")).isEqualTo(8);
        String failures = failures(job.getString("id"));
        assertThat(failures.lines().toList())
                .hasSize(9)
                .startsWith("employeeId,name,email,groups,validFrom,reason")
                .anyMatch(line -> line.startsWith(id + "1,") && line.endsWith("email: is somebody else's."))
                .anyMatch(line -> line.startsWith(id + "2,'=SUM(A1),no-email") && line.contains("email: must be"))
                .anyMatch(line -> line.startsWith(id + "3,") && line.contains("there is no group No such group"))
                .anyMatch(line -> line.startsWith(id + "4,") && line.endsWith("validFrom: cannot be read: tomorrow"))
                .anyMatch(line -> line.startsWith(",Employee 005") && line.endsWith("employeeId: is missing."))
                .anyMatch(line -> line.startsWith(id + "6,") && line.contains("The row has 4 cells"))
                .anyMatch(line -> line.startsWith(id + "7,") && line.contains("name: must not be blank"))
                .anyMatch(line -> line.startsWith(id + "9,") && line.endsWith("email: is somebody else's."));
    }

    @Test
    void the_list_of_failed_rows_can_be_corrected_and_sent_back() {
        String id = Api.unique("E");
        JsonPath job = Files.imported("employeeId,name,phone\n" + id + ",,+49 30 1234\n");
        String corrected = failures(job.getString("id")).replace(id + ",,", id + ",Employee 001,");

        assertThat(Files.imported(corrected).getInt("added")).isEqualTo(1);
        Files.person(id).body("phone", is("+49 30 1234"));
    }

    @Test
    void columns_can_be_named_by_their_place() {
        String id = Api.unique("E");
        JsonPath job = Files.ended(Files.post("Nr\tSonst\tName\n" + id + "\tx\tEmployee 001\n")
                .queryParam("columns", "employeeId,,name")
                .queryParam("header", true)
                .post("/api/v1/users/import"));

        assertThat(job.getInt("added")).isEqualTo(1);
        Files.person(id).body("name", is("Employee 001"));
    }

    @Test
    void the_second_row_of_a_person_finds_what_the_first_has_written() {
        String id = Api.unique("E");
        JsonPath job = Files.imported(
                "employeeId,name\n" + id + ",Employee 001\n" + id + ",Employee 002\n" + id + ",Employee 002\n");

        assertThat(job.getInt("added")).isEqualTo(1);
        assertThat(job.getInt("changed")).isEqualTo(1);
        assertThat(job.getInt("unchanged")).isEqualTo(1);
    }

    @Test
    void a_dry_run_says_what_would_be_and_writes_nothing() {
        String id = Api.unique("E");
        JsonPath job =
                Files.ended(Files.post("employeeId,name,badge\n" + id + ",Employee 001,x\n" + id + "2,Employee 002,\n")
                        .queryParam("dryRun", true)
                        .post("/api/v1/users/import"));

        assertThat(job.getBoolean("dryRun")).isTrue();
        assertThat(job.getInt("added")).isEqualTo(1);
        assertThat(job.getInt("failed")).isEqualTo(1);
        assertThat(failures(job.getString("id"))).contains("badge: A badge UID has 4 to 64 letters and digits.");
        Api.asAdmin().queryParam("q", id).get("/api/v1/users").then().body("total", is(0));
    }

    @Test
    void a_badge_goes_to_one_person_only() {
        String id = Api.unique("E");
        String badge = Files.badge();
        JsonPath job = Files.imported("employeeId,name,badge\n" + id + "1,Employee 001," + badge + "\n" + id
                + "2,Employee 002," + badge + "\n");
        JsonPath again = Files.imported("employeeId,badge\n" + id + "1," + badge + "\n");

        assertThat(job.getInt("added")).isEqualTo(1);
        assertThat(failures(job.getString("id"))).contains("badge: is somebody else's.");
        assertThat(again.getInt("unchanged")).isEqualTo(1);
        try (KafkaProbe probe = new KafkaProbe()) {
            String user = Files.person(id + "1").extract().path("id");
            Eventually.eventually(() -> assertThat(probe.read(Topics.CREDENTIALS))
                    .anyMatch(told -> told.value() != null && told.value().contains(user)));
        }
    }

    @Test
    void what_is_no_such_file_is_refused_at_once() {
        refused("", 400).body("detail", is("The file is empty."));
        refused("name,email\nEmployee 001,\n", 400).body("errors[0].message", containsString("employeeId"));
        refused("employeeId,name,shoe size\n1,Employee 001,44\n", 400)
                .body("errors[0].message", containsString("shoe size"));
        refused("employeeId,name,Name\n1,Employee 001,x\n", 400).body("errors[0].message", containsString("twice"));
        Api.asAdmin()
                .contentType("text/csv")
                .body(new byte[] {'e', 'm', 'p', 'l', 'o', 'y', 'e', 'e', 'I', 'd', '\n', (byte) 0xE4, '\n'})
                .post("/api/v1/users/import")
                .then()
                .statusCode(400)
                .body("detail", containsString("UTF-8"));
        refused("employeeId,name\n1," + "x".repeat(50_001) + "\n", 400).body("type", is("malformed"));
        Files.post("1,Employee 001\n")
                .queryParam("columns", "employeeId,nonsense")
                .post("/api/v1/users/import")
                .then()
                .statusCode(400);
        Api.asAdmin()
                .body(Map.of("employeeId", "1"))
                .post("/api/v1/users/import")
                .then()
                .statusCode(415);
    }

    @Test
    void it_takes_the_permission_to_write_people() {
        String reader = Api.tokenWith("users:read");
        Api.as(reader)
                .contentType("text/csv")
                .body("employeeId,name\n1,Employee 001\n")
                .post("/api/v1/users/import")
                .then()
                .statusCode(403);
        Api.anonymous()
                .contentType("text/csv")
                .body("employeeId,name\n1,Employee 001\n")
                .post("/api/v1/users/import")
                .then()
                .statusCode(401);
    }

    @Test
    void a_repeated_request_runs_once() {
        String key = Api.unique("key");
        String csv = "employeeId,name\n" + Api.unique("E") + ",Employee 001\n";
        String first = Files.post(csv)
                .header("Idempotency-Key", key)
                .post("/api/v1/users/import")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        Files.ended(first);
        String second = Files.post(csv)
                .header("Idempotency-Key", key)
                .post("/api/v1/users/import")
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        assertThat(second).isEqualTo(first);
        assertThat(Files.ended(first).getInt("processed")).isEqualTo(1);
    }

    @Test
    void an_import_is_cancelled_between_two_batches() {
        String id = Api.unique("E");
        StringBuilder csv = new StringBuilder("employeeId,name\n");
        for (int i = 0; i < 30_000; i++) {
            csv.append(id).append('-').append(i).append(",Employee\n");
        }
        String job = Files.post(csv.toString())
                .post("/api/v1/users/import")
                .then()
                .statusCode(202)
                .body("total", is(30_000))
                .extract()
                .path("id");
        Files.post("employeeId,name\n" + id + ",Employee\n")
                .post("/api/v1/users/import")
                .then()
                .statusCode(409)
                .body("type", is("import-under-way"));

        Api.asAdmin().delete("/api/v1/users/import/" + job).then().statusCode(204);
        Api.asAdmin().delete("/api/v1/users/import/" + job).then().statusCode(204);

        JsonPath ended = Files.ended(job);
        assertThat(ended.getString("state")).isEqualTo("CANCELLED");
        assertThat(ended.getInt("processed")).isLessThan(30_000).isEqualTo(ended.getInt("added"));
        assertThat(Files.imported("employeeId,name\n" + id + ",Employee\n").getString("state"))
                .isEqualTo("DONE");
    }

    @Test
    void an_import_whose_process_died_is_interrupted_and_keeps_what_it_did() throws SQLException {
        UUID job = UUID.randomUUID();
        try (Connection database = DriverManager.getConnection(Backends.jdbcUrl());
                PreparedStatement insert = database.prepareStatement("""
                        insert into identity.import_job (id, organization, created_by, dry_run, state, header, total,
                            processed, added, changed, unchanged, failed, created_at, alive_at)
                        values (?, ?, ?, false, 'RUNNING', '', 1000, 500, 500, 0, 0, 0, now(), now() - interval '1 hour')""")) {
            insert.setObject(1, job);
            insert.setObject(2, Api.organization());
            insert.setObject(3, UUID.randomUUID());
            insert.executeUpdate();
        }

        JsonPath ended = Files.ended(job.toString());

        assertThat(ended.getString("state")).isEqualTo("INTERRUPTED");
        assertThat(ended.getInt("processed")).isEqualTo(500);
    }

    @Test
    void a_file_has_a_limit_and_whatever_is_no_file_a_lower_one() {
        refused("employeeId,name\n" + "1,Employee\n".repeat(500_000), 413);
        RestAssured.given()
                .header("Authorization", "Bearer " + Api.adminToken())
                .contentType("application/json")
                .body("x".repeat(2_000_000))
                .post("/api/v1/groups")
                .then()
                .statusCode(413);
    }

    @Test
    void an_import_of_nobodys_is_not_there() {
        String unknown = UUID.randomUUID().toString();
        for (String path : new String[] {"", "/failures"}) {
            Api.asAdmin().get("/api/v1/users/import/" + unknown + path).then().statusCode(404);
        }
        Api.asAdmin().delete("/api/v1/users/import/" + unknown).then().statusCode(404);
        Api.asAdmin().get("/api/v1/users/import/nonsense").then().statusCode(404);
    }

    private static ValidatableResponse refused(String csv, int status) {
        return Files.post(csv).post("/api/v1/users/import").then().statusCode(status);
    }

    private static String failures(String job) {
        return Api.asAdmin()
                .get("/api/v1/users/import/" + job + "/failures")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .contentType("text/csv")
                .extract()
                .asString();
    }
}
