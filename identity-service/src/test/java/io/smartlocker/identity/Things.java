package io.smartlocker.identity;

import io.restassured.path.json.JsonPath;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.intruder.Intruder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** One thing of each kind of the first organisation, for intruders to look for. */
final class Things {
    static final Map<String, Object> NAME = Map.of("name", "Mine now");

    final String employeeId = Api.unique("E");
    final String user = created("/api/v1/users", Map.of("name", "Employee 001", "employeeId", employeeId));
    final String group = GroupTest.newGroup(Api.unique("group"));
    final String role = RoleTest.newRole(List.of("users:read"));

    private final Stranger stranger;

    Things(Stranger stranger) {
        this.stranger = stranger;
    }

    /** An intruder who knows all of them. */
    Intruder known() {
        String badge = created("/api/v1/users/" + user + "/badges", Map.of("uid", UserTest.uid()));
        // Keys come and go by their schedule.
        Intruder intruder = new Intruder("identity")
                .leaves("signing_key")
                .finds("/api/v1/users/{id}", user)
                .finds("/api/v1/users/{user}", user)
                .finds("/api/v1/users/{user}/badges/{id}", badge)
                .finds("/api/v1/groups/{id}", group)
                .finds("/api/v1/groups/{id}/members/{user}", user)
                .finds("/api/v1/roles/{id}", role)
                .finds("/api/v1/organizations/{id}", Api.organization())
                .finds("/api/v1/organizations/{organization}", Api.organization())
                .finds("/scim/v2/Users/{id}", user)
                .finds("/scim/v2/Groups/{id}", group)
                .finds("/api/v1/scim-tokens/{id}", scimToken().getString("id"))
                .finds("/api/v1/users/import/{id}", imported())
                .finds("/api/v1/auth/oidc/{id}", created("/api/v1/auth/oidc", provider()))
                .hasHimself("/api/v1/users/{user}", stranger.user)
                .hasHimself("/api/v1/groups/{id}", stranger.has("/api/v1/groups", NAME));
        directory(intruder);
        Bodies.tell(intruder, this);
        return intruder;
    }

    static JsonPath scimToken() {
        return Api.asAdmin()
                .body(Map.of("name", Api.unique("directory")))
                .post("/api/v1/scim-tokens")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    static Map<String, Object> provider() {
        return Map.of(
                "name", "Head office",
                "slug", Api.unique("head-office"),
                "issuer", "https://login.example.com",
                "clientId", "smart-locker",
                "clientSecret", "secret-of-the-client");
    }

    /** Nobody answers there, so its runs end at once. */
    static Map<String, Object> directory() {
        return Map.of(
                "name", Api.unique("directory"),
                "enabled", false,
                "url", "ldap://127.0.0.1:1",
                "bindDn", "cn=reader,dc=example,dc=com",
                "password", "the-password-of-a-reader",
                "userBase", "dc=example,dc=com",
                "attributes", Map.of("name", "displayName", "username", "uid"));
    }

    private void directory(Intruder intruder) {
        String path = "/api/v1/directory-syncs";
        String id = created(path, directory());
        String run = Api.asAdmin()
                .post(path + "/" + id + "/runs")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        Eventually.eventually(() -> ended(path + "/" + id + "/runs/" + run));
        intruder.finds(path + "/{id}", id)
                .finds(path + "/{id}/runs/{run}", run)
                .hasHimself(path + "/{id}", stranger.has(path, directory()));
    }

    /** An import of one row that failed. */
    private static String imported() {
        String id = Api.asAdmin()
                .contentType("text/csv")
                .body("employeeId,name\n" + Api.unique("E") + ",\n")
                .post("/api/v1/users/import")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        Eventually.eventually(() -> ended("/api/v1/users/import/" + id));
        return id;
    }

    private static void ended(String path) {
        String state = Api.asAdmin().get(path).then().statusCode(200).extract().path("state");
        if (Set.of("QUEUED", "RUNNING").contains(state)) {
            throw new AssertionError("still " + state);
        }
    }

    private static String created(String path, Map<String, ?> body) {
        return Api.asAdmin()
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A body that is another one each time. */
    static Object fresh(Supplier<Object> body) {
        return body;
    }
}
