package io.smartlocker.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.identity.organization.CreateOrganization;
import io.smartlocker.testing.Backends;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What belongs to one organisation does not exist for another. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class OtherOrganizationTest {
    @Inject
    CreateOrganization createOrganization;

    private String stranger;

    @BeforeEach
    void anotherOrganization() throws Throwable {
        String username = Api.unique("stranger");
        String password = "a-password-of-" + username;
        VertxContextSupport.subscribeAndAwait(
                () -> Panache.withTransaction(() -> createOrganization.create("Another", username, password)));
        stranger = Api.token(username, password);
    }

    @Test
    void another_organisations_people_are_not_there() {
        String user = Api.newUser("Employee");
        String badge = Api.asAdmin()
                .body(Map.of("uid", UserTest.uid()))
                .post("/api/v1/users/" + user + "/badges")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        notThere(Api.as(stranger).get("/api/v1/users/" + user).then());
        notThere(Api.as(stranger)
                .body(Map.of("name", "x"))
                .patch("/api/v1/users/" + user)
                .then());
        notThere(Api.as(stranger)
                .body(Map.of("pin", "246810"))
                .put("/api/v1/users/" + user + "/pin")
                .then());
        notThere(Api.as(stranger)
                .body(Map.of("uid", UserTest.uid()))
                .post("/api/v1/users/" + user + "/badges")
                .then());
        notThere(Api.as(stranger).delete("/api/v1/users/" + user + "/pin").then());
        notThere(Api.as(stranger)
                .body(Map.of("password", "four words are enough"))
                .put("/api/v1/users/" + user + "/password")
                .then());
        notThere(Api.as(stranger).delete("/api/v1/users/" + user + "/totp").then());
        notThere(Api.as(stranger)
                .body(Map.of("kiosk", user))
                .post("/api/v1/users/" + user + "/badges/enrolment")
                .then());
        notThere(Api.as(stranger).get("/api/v1/users/" + user + "/badges").then());
        notThere(Api.as(stranger)
                .delete("/api/v1/users/" + user + "/badges/" + badge)
                .then());
        Api.as(stranger).get("/api/v1/users").then().statusCode(200).body("total", is(1));
        Api.asAdmin().get("/api/v1/users/" + user).then().statusCode(200).body("version", is(0));
    }

    @Test
    void another_organisations_groups_and_roles_are_not_there() {
        String user = Api.newUser("Employee");
        String group = GroupTest.newGroup(Api.unique("group"));
        String role = RoleTest.newRole(List.of("users:read"));

        notThere(Api.as(stranger).get("/api/v1/groups/" + group).then());
        notThere(Api.as(stranger)
                .put("/api/v1/groups/" + group + "/members/" + user)
                .then());
        notThere(Api.as(stranger)
                .delete("/api/v1/groups/" + group + "/members/" + user)
                .then());
        Api.as(stranger).get("/api/v1/groups").then().statusCode(200).body("items", empty());
        List<String> roles =
                Api.as(stranger).get("/api/v1/roles").then().extract().path("items.id");
        assertThat(roles).hasSize(2).doesNotContain(role);
        for (Map<String, Object> body : List.<Map<String, Object>>of(
                Map.of("name", "x", "groups", List.of(group)),
                Map.of("name", "x", "roles", List.of(Map.of("role", role))))) {
            Api.as(stranger).body(body).post("/api/v1/users").then().statusCode(400);
        }
    }

    @Test
    void numbers_count_from_one_in_each_organisation() {
        Api.as(stranger).get("/api/v1/auth/me").then().statusCode(200).body("user.number", is(1));
        Api.as(stranger)
                .body(Map.of("name", "Employee"))
                .post("/api/v1/users")
                .then()
                .statusCode(201)
                .body("number", is(2));
    }

    private static void notThere(ValidatableResponse response) {
        response.statusCode(404).body("type", is("not-found"));
    }
}
