package io.smartlocker.identity;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.intruder.Intruder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nobody reaches another organisation, or does what he may not, by any operation that there is. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class IntruderTest {
    private static final Map<String, Object> NAME = Map.of("name", "Mine now");

    @Test
    void no_operation_lets_an_intruder_in() {
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

        new Intruder("identity")
                .speaksNot("/api/user", "/ruangkerja", "/v1/user", "/scim")
                .open("login", "refresh", "logout", "kioskToken", "jwks")
                .signedIn("me")
                .own("me", "listUsers", "listGroups", "listRoles", "listPermissions", "listOrganizations")
                .own("addUser", "addGroup", "addRole", "addOrganization")
                .finds("/api/v1/users/{id}", user)
                .finds("/api/v1/users/{user}", user)
                .finds("/api/v1/users/{user}/badges/{id}", badge)
                .finds("/api/v1/groups/{id}", group)
                .finds("/api/v1/groups/{id}/members/{user}", user)
                .finds("/api/v1/roles/{id}", role)
                .finds("/api/v1/organizations/{id}", Api.organization())
                .sends("addUser", NAME)
                .sends("changeUser", NAME)
                .sends("addGroup", NAME)
                .sends("changeGroup", NAME)
                .sends("addRole", Map.of("name", "x", "permissions", List.of()))
                .sends("changeRole", NAME)
                .sends("addOrganization", Map.of("name", "x", "administrator", Api.unique("x")))
                .sends("changeOrganization", NAME)
                .sends("setPin", Map.of("pin", "246810"))
                .sends("addBadge", Map.of("uid", UserTest.uid()))
                .breakIn(stranger(), Api.tokenWith());
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
