package io.smartlocker.identity.username;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.identity.Api;
import io.smartlocker.identity.scim.Scim;
import io.smartlocker.testing.Backends;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People keep the names that their directory has for them, through every door. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class DirectoryNamesTest {
    private final String mark = Api.unique("n");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna_example.com#EXT#@contoso.onmicrosoft.com",
                "o'neil@contoso.com",
                "a!#$%&'*+-/=?^_`{|}~b@example.com",
                "Anna Smith (scanner)",
                "Jürgen Groth",
                "ИВАНОВ@contoso.com",
                "İpek"
            })
    void somebody_is_provisioned_found_and_signs_in_by_such_a_name(String kind) {
        String name = mark + " " + kind;
        String kept = Username.canonical(name);
        String password = "a-password-of-" + mark;

        String id = scim(Map.of("userName", name))
                .statusCode(201)
                .body("userName", is(kept))
                .extract()
                .path("id");
        scim(Map.of("userName", name)).statusCode(409).body("scimType", is("uniqueness"));
        for (String asked : List.of(name, kept, name.toUpperCase(Locale.ROOT))) {
            Scim.users("userName eq \"" + asked + "\"").statusCode(200).body("Resources.id", contains(id));
        }
        Scim.users("userName sw \"" + mark.toUpperCase(Locale.ROOT) + "\"")
                .statusCode(200)
                .body("Resources.id", contains(id));
        Api.asAdmin()
                .body(Map.of("password", password))
                .put("/api/v1/users/" + id + "/password")
                .then()
                .statusCode(204);
        for (String typed : List.of(name, kept, name.toUpperCase(Locale.ROOT), " " + name + " ")) {
            signIn(typed, password).statusCode(200);
        }
        Api.asAdmin().queryParam("q", kept).get("/api/v1/users").then().body("items.id", contains(id));
    }

    @Test
    void the_same_names_do_in_our_own_api_and_in_a_file() {
        String guest = mark + "_example.com#EXT#@contoso.onmicrosoft.com";
        String id = Api.asAdmin()
                .body(Map.of("name", "Anna", "username", guest, "employeeId", mark))
                .post("/api/v1/users")
                .then()
                .statusCode(201)
                .body("username", is(guest.toLowerCase(Locale.ROOT)))
                .extract()
                .path("id");

        Api.asAdmin()
                .body(Map.of("username", "o'neil " + mark + "@contoso.com"))
                .patch("/api/v1/users/" + id)
                .then()
                .statusCode(200)
                .body("username", is("o'neil " + mark + "@contoso.com"));
        Api.asAdmin()
                .body(Map.of("name", "Bert", "username", ("O'NEIL " + mark + "@contoso.com").toUpperCase(Locale.ROOT)))
                .post("/api/v1/users")
                .then()
                .statusCode(409)
                .body("errors.field", contains("username"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" anna", "anna ", "an\u200bna", "an\u202ena", "\u0430dmin", "CONTOSO\\anna", "a<b"})
    void what_is_no_such_name_is_refused_at_every_door(String name) {
        Api.asAdmin()
                .body(Map.of("name", "Anna", "username", name))
                .post("/api/v1/users")
                .then()
                .statusCode(400)
                .body("errors.field", contains("username"));
        scim(Map.of("userName", name)).statusCode(400).body("detail", containsString("userName"));
        Api.asAdmin()
                .body(Map.of("name", "Another", "administrator", name))
                .post("/api/v1/organizations")
                .then()
                .statusCode(400)
                .body("errors.field", contains("administrator"));
        signIn(name, "four words are enough").statusCode(401);
        Api.anonymous()
                .header("X-Forwarded-For", Api.address())
                .body(Map.of("username", name))
                .post("/api/v1/auth/password-reset")
                .then()
                .statusCode(202);
    }

    /** It is refused before anybody asks what it is: no text has it. */
    @Test
    void a_nul_is_refused_wherever_a_name_is_taken() {
        String name = "an\u0000na";
        Api.asAdmin()
                .body(Map.of("name", "Anna", "username", name))
                .post("/api/v1/users")
                .then()
                .statusCode(400)
                .body("errors.field", contains("username"));
        scim(Map.of("userName", name)).statusCode(400).body("detail", containsString("userName"));
        signIn(name, "four words are enough").statusCode(400);
    }

    /** Otherwise each way of writing a name would have its own five guesses. */
    @Test
    void guesses_are_counted_by_the_name_however_it_is_written() {
        String name = "jürgen" + mark;
        for (String written : List.of(
                name, name.toUpperCase(Locale.ROOT), "ｊürgen" + mark, "ju\u0308rgen" + mark, " " + name + "\t")) {
            signIn(written, "not the password").statusCode(401);
        }

        signIn(name, "not the password").statusCode(429);
    }

    @Test
    void nobody_is_found_by_what_is_no_name() {
        Scim.users("userName eq \"an\\u200bna\"").statusCode(200).body("Resources", empty());
        Scim.users("userName eq \"' or 1=1 --\"").statusCode(200).body("Resources", empty());
    }

    private static ValidatableResponse scim(Map<String, Object> user) {
        return Scim.request()
                .contentType("application/scim+json; charset=UTF-8")
                .body(user)
                .post("/scim/v2/Users")
                .then();
    }

    private static ValidatableResponse signIn(String username, String password) {
        return Api.anonymous()
                .header("X-Forwarded-For", Api.address())
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/auth/login")
                .then();
    }
}
