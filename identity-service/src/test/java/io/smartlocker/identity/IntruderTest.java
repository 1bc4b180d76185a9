package io.smartlocker.identity;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smartlocker.identity.token.SigningWithOwnKey;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody reaches another organisation, or does what he may not, by any operation that there is. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class IntruderTest {
    private static final String SCIM = "/scim/v2";

    @Inject
    SigningWithOwnKey ownKey;

    private Stranger stranger;

    @BeforeEach
    void anotherOrganization() {
        stranger = new Stranger();
    }

    @Test
    void no_operation_lets_an_intruder_in() throws JoseException {
        JsonPath revoked = Things.scimToken();
        Api.asAdmin()
                .delete("/api/v1/scim-tokens/" + revoked.getString("id"))
                .then()
                .statusCode(204);
        List<String> all = Api.asAdmin().get("/api/v1/auth/me").then().extract().path("permissions");

        new Things(stranger)
                .known()
                .worthless("a directory", Things.scimToken().getString("token"), path -> !path.startsWith(SCIM), 401)
                .worthless("a directory whose token was revoked", revoked.getString("token"), path -> true, 401)
                .worthless("a kiosk", AccessToken.ofKiosk(ownKey, all), path -> true, 401)
                .breakIn(stranger.token, Api.tokenWith());
    }

    @Test
    void no_operation_of_scim_lets_another_organisations_directory_in() {
        new Things(stranger).known().within(SCIM).breakIn(stranger.directoryToken(), Api.tokenWith());
    }

    @Test
    void a_strangers_file_that_names_our_people_is_about_his_own() {
        Things ours = new Things(stranger);
        String badge = UserTest.uid();
        Api.asAdmin()
                .body(Map.of("uid", badge))
                .post("/api/v1/users/" + ours.user + "/badges")
                .then()
                .statusCode(201);

        String job = stranger.api()
                .contentType("text/csv")
                .body("employeeId,name,active,badge\n" + ours.employeeId + ",Mine now,no," + badge + "\n")
                .post("/api/v1/users/import")
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        Eventually.eventually(() -> stranger.api()
                .get("/api/v1/users/import/" + job)
                .then()
                .body("state", is("DONE"))
                .body("added", is(1)));
        Api.asAdmin()
                .get("/api/v1/users/" + ours.user)
                .then()
                .statusCode(200)
                .body("name", is("Employee 001"))
                .body("active", is(true))
                .body("version", is(0));
        Api.asAdmin().get("/api/v1/users/" + ours.user + "/badges").then().body("items", hasSize(1));
        Api.asAdmin().get("/api/v1/users/import/" + job).then().statusCode(404);
    }

    @Test
    void no_operation_lets_anybody_set_what_nobody_may_set() {
        new Things(stranger).known().smuggle("/api/v1/", Api.adminToken());
    }
}
