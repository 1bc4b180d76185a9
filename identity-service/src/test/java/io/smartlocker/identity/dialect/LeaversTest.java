package io.smartlocker.identity.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.identity.Api;
import io.smartlocker.identity.organization.CreateOrganization;
import io.smartlocker.testing.Backends;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a dialect keeps of somebody goes with him, and what was his is free again. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class LeaversTest {
    @Inject
    CreateOrganization createOrganization;

    private FreshOrganization organization;

    @BeforeEach
    void anOrganisation() {
        organization = FreshOrganization.create(createOrganization);
        organization.group("First");
        organization.group("Second");
    }

    @Test
    void what_a_face_terminal_wrote_about_somebody_goes_and_the_number_is_free_again() throws SQLException {
        String request = ((ObjectNode) Seed.json(Seed.text("faceterminal/request")))
                .put("remark", "a remark")
                .toString();
        post("/v1/user", request);

        leave("Jack", "face_terminal_person");

        post("/v1/user", request);
    }

    @Test
    void tags_go() throws SQLException {
        ObjectNode request = (ObjectNode) Seed.json(Seed.text("ruangkerja/request"));
        request.putNull("organizationSerial");
        post("/ruangkerja/users", request.toString());

        leave("John Doe", "ruangkerja_tag");

        post("/ruangkerja/users", request.toString());
    }

    @Test
    void wishes_go() throws SQLException {
        List<?> request = List.of(Map.of("name", "Leaver", "email", Api.unique("leaver") + "@example.org"));
        post("/api/users/add", request);

        leave("Leaver", "workspace_wish");

        post("/api/users/add", request);
    }

    private void post(String path, Object body) {
        organization.api().body(body).post(path).then().statusCode(200);
    }

    private void leave(String name, String table) throws SQLException {
        String user = organization
                .api()
                .queryParam("q", name)
                .get("/api/v1/users")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        assertThat(count(table, user)).isEqualTo(1);
        organization.api().delete("/api/v1/users/" + user).then().statusCode(204);
        assertThat(count(table, user)).isZero();
    }

    private static long count(String table, String user) throws SQLException {
        try (var connection = DriverManager.getConnection(Backends.jdbcUrl() + "&currentSchema=identity");
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select count(*) from " + table + " where user_id = '" + user + "'")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
