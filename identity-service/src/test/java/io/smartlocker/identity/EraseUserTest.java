package io.smartlocker.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Topics;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class EraseUserTest {
    private final String mark = Api.unique("mark");

    @Test
    void somebody_erased_leaves_an_id_and_a_number() throws SQLException {
        String id = somebody();

        erase(id).statusCode(204);

        erase(id).statusCode(404);
        assertThat(row(id)).startsWith("(" + id).contains("Deleted user ").doesNotContain(mark);
        try (KafkaProbe probe = new KafkaProbe()) {
            Eventually.eventually(() -> {
                assertThat(probe.read(Topics.USERS, id).getLast().value()).isNull();
                assertThat(UserTest.activities(probe, id)).contains("user.deleted", "user.erased");
            });
        }
    }

    @Test
    void somebody_deleted_can_be_erased_before_his_time() throws SQLException {
        String id = somebody();
        Api.asAdmin().delete("/api/v1/users/" + id).then().statusCode(204);
        assertThat(row(id)).contains(mark);

        erase(id).statusCode(204);

        assertThat(row(id)).doesNotContain(mark);
    }

    @Test
    void somebody_deleted_is_erased_when_the_time_of_his_organisation_has_passed() throws SQLException {
        String due = somebody();
        Api.asAdmin().delete("/api/v1/users/" + due).then().statusCode(204);
        String recent = Api.newUser(mark);
        Api.asAdmin().delete("/api/v1/users/" + recent).then().statusCode(204);

        letDaysPass(due, 31);
        letDaysPass(recent, 29);

        try (KafkaProbe probe = new KafkaProbe()) {
            Eventually.eventually(() -> {
                assertThat(row(due)).doesNotContain(mark);
                assertThat(UserTest.activities(probe, due)).contains("user.erased");
            });
        }
        assertThat(row(recent)).contains(mark);
    }

    @Test
    void nobody_erases_without_the_permission_himself_or_somebody_unknown() {
        String id = somebody();

        Api.anonymous().post("/api/v1/users/" + id + "/erase").then().statusCode(401);
        Api.as(Api.tokenWith("users:write"))
                .post("/api/v1/users/" + id + "/erase")
                .then()
                .statusCode(403);
        erase(UUID.randomUUID().toString()).statusCode(404);
        erase("no-id").statusCode(404);
        erase(Api.asAdmin().get("/api/v1/auth/me").then().extract().path("user.id"))
                .statusCode(422)
                .body("type", is("not-yourself"));
        Api.asAdmin().get("/api/v1/users/" + id).then().statusCode(200).body("employeeId", is(mark));
    }

    private String somebody() {
        return Api.asAdmin()
                .body(Map.of(
                        "name",
                        mark,
                        "employeeId",
                        mark,
                        "username",
                        mark,
                        "email",
                        mark + "@example.org",
                        "details",
                        Map.of("department", mark, "givenName", mark),
                        "badges",
                        List.of(Map.of("uid", UserTest.uid()))))
                .post("/api/v1/users")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse erase(String id) {
        return Api.asAdmin().post("/api/v1/users/" + id + "/erase").then();
    }

    /** All that the table of people says of somebody. */
    private static String row(String id) throws SQLException {
        try (Connection database = DriverManager.getConnection(Backends.jdbcUrl());
                PreparedStatement query =
                        database.prepareStatement("select cast(u as text) from identity.users u where id = ?")) {
            query.setObject(1, UUID.fromString(id));
            var rows = query.executeQuery();
            rows.next();
            return rows.getString(1);
        }
    }

    private static void letDaysPass(String id, int days) throws SQLException {
        try (Connection database = DriverManager.getConnection(Backends.jdbcUrl());
                PreparedStatement update = database.prepareStatement(
                        "update identity.users set deleted_at = now() - make_interval(days => ?) where id = ?")) {
            update.setInt(1, days);
            update.setObject(2, UUID.fromString(id));
            update.executeUpdate();
        }
    }
}
