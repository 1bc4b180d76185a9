package io.smartlocker.identity;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.intruder.Intruder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nobody reaches another organisation, or does what he may not, by any operation that there is. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class IntruderTest {
    private static final Map<String, Object> NAME = Map.of("name", "Mine now");

    @Test
    void no_operation_lets_an_intruder_in() {
        knowing().breakIn(stranger(), Api.tokenWith());
    }

    @Test
    void no_operation_lets_anybody_set_what_nobody_may_set() {
        knowing().smuggle("/api/v1/", Api.adminToken());
    }

    private static Intruder knowing() {
        String user = Api.newUser("Employee 001");
        String badge = Api.asAdmin()
                .body(Map.of("uid", UserTest.uid()))
                .post("/api/v1/users/" + user + "/badges")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String group = GroupTest.newGroup(Api.unique("group"));
        String role = RoleTest.newRole(List.of("users:read"));

        // Keys come and go by their schedule.
        Intruder intruder = new Intruder("identity")
                .leaves("signing_key")
                .passesBy("/scim", "/api/v1/users/import", "/api/v1/auth/oidc")
                .finds("/api/v1/users/{id}", user)
                .finds("/api/v1/users/{user}", user)
                .finds("/api/v1/users/{user}/badges/{id}", badge)
                .finds("/api/v1/groups/{id}", group)
                .finds("/api/v1/groups/{id}/members/{user}", user)
                .finds("/api/v1/roles/{id}", role)
                .finds("/api/v1/scim-tokens/{id}", scimToken())
                .finds("/api/v1/organizations/{id}", Api.organization())
                .finds("/api/v1/organizations/{organization}", Api.organization());
        ownThings(intruder);
        credentials(intruder);
        dialects(intruder);
        directories(intruder);
        return intruder.sends("changeUser", NAME)
                .sends("changeGroup", NAME)
                .sends("changeRole", NAME)
                .sends("changeOrganization", NAME);
    }

    /** What is about the caller himself and his organisation, or about nobody. */
    private static void ownThings(Intruder intruder) {
        intruder.open(
                        "login",
                        "refresh",
                        "logout",
                        "kioskToken",
                        "jwks",
                        "requestPasswordReset",
                        "confirmPasswordReset")
                .signedIn("me", "changeOwnPassword", "changeOwnPin")
                .signedIn("findOwnTotp", "beginTotp", "confirmTotp", "removeOwnTotp")
                .own("me", "changeOwnPassword", "changeOwnPin")
                .own("findOwnTotp", "beginTotp", "confirmTotp", "removeOwnTotp")
                .own("listUsers", "listGroups", "listRoles", "listPermissions", "listOrganizations", "listScimTokens")
                .own("addUser", "addGroup", "addRole", "createScimToken")
                .first("addOrganization", "rotateKeys")
                .sends("changeOwnPassword", Map.of("current", "x", "password", "a-password-of-an-intruder"))
                .sends("changeOwnPin", Map.of("pin", "246810"))
                .sends("confirmTotp", Map.of("code", "123456"))
                .sends("removeOwnTotp", Map.of("code", "123456"))
                .sends("addUser", NAME)
                .sends("addGroup", NAME)
                .sends("addRole", Map.of("name", "x", "permissions", List.of()))
                .sends("createScimToken", NAME)
                .sends("addOrganization", Map.of("name", "x", "administrator", Api.unique("x")));
    }

    /** What somebody signs in with, and his face. */
    private static void credentials(Intruder intruder) {
        intruder.sends("setPin", Map.of("pin", "246810"))
                .sends("setPassword", Map.of("password", "a-password-of-an-intruder"))
                .sends("addBadge", Map.of("uid", UserTest.uid()))
                .sends("beginBadgeEnrolment", Map.of("kiosk", UUID.randomUUID()))
                .sends("giveFaceConsent", Map.of("version", "2026-01"))
                .sends("storeFace", Map.of("feature", "AAAA"))
                .sends("setFaceSetting", Map.of("enabled", false, "clientsHoldConsent", false));
    }

    /** They name people and groups by numbers, which every organisation counts for itself: all is the caller's own. */
    private static void dialects(Intruder intruder) {
        Map<String, Object> person = Map.of("user_id", 1, "id", "x", "firstname", "Mine now");
        intruder.own("lockerWebAddUser", "workspaceAddUsers", "faceTerminalAddUser")
                .own("lockSystemListUsers", "lockSystemAddUser", "lockSystemEditUser", "lockSystemDeleteUser")
                .own("ruangkerjaCreateUser", "ruangkerjaCreateUsers")
                .own("ruangkerjaOrganization", "ruangkerjaNameOrganization")
                .sends("lockerWebAddUser", Map.of("user_name", "Mine now"))
                .sends("workspaceAddUsers", List.of(Map.of("name", "Mine now", "email", "mine@example.org")))
                .sends("faceTerminalAddUser", Map.of("user_id", 1, "name", "Mine now", "feature", "x"))
                .sends("lockSystemAddUser", person)
                .sends("lockSystemEditUser", person)
                .sends("lockSystemDeleteUser", person)
                .sends("ruangkerjaCreateUser", Map.of("employeeID", "x", "name", "x", "isActive", true, "phone", "1"))
                .sends("ruangkerjaCreateUsers", List.of(Map.of("employeeID", "x")))
                .sends("ruangkerjaNameOrganization", Map.of("serial", "MINE"));
    }

    /** A run is found by its directory first. */
    private static void directories(Intruder intruder) {
        Map<String, Object> directory = Map.of(
                "name", Api.unique("directory"),
                "enabled", false,
                "url", "ldaps://directory.example.com",
                "bindDn", "cn=reader,dc=example,dc=com",
                "password", "the-password-of-a-reader",
                "userBase", "dc=example,dc=com",
                "attributes", Map.of("name", "displayName", "username", "uid"));
        String id = Api.asAdmin()
                .body(directory)
                .post("/api/v1/directory-syncs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        intruder.own("listDirectorySyncs", "addDirectorySync")
                .finds("/api/v1/directory-syncs/{id}", id)
                .finds("/api/v1/directory-syncs/{id}/runs/{run}", UUID.randomUUID())
                .sends("addDirectorySync", directory)
                .sends("changeDirectorySync", NAME);
    }

    private static String scimToken() {
        return Api.asAdmin()
                .body(Map.of("name", Api.unique("directory")))
                .post("/api/v1/scim-tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** An administrator of another organisation. */
    private static String stranger() {
        String username = Api.unique("stranger");
        String password = Api.asAdmin()
                .body(Map.of("name", "Another", "administrator", username))
                .post("/api/v1/organizations")
                .then()
                .statusCode(201)
                .extract()
                .path("administrator.password");
        return Api.token(username, password);
    }
}
