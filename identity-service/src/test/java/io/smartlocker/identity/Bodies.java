package io.smartlocker.identity;

import io.smartlocker.testing.intruder.Intruder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is sent to each operation. Where there is a place for it, it names things of the first organisation. */
final class Bodies {
    private static final Map<String, Object> NAME = Things.NAME;

    private Bodies() {}

    static void tell(Intruder intruder, Things things) {
        people(intruder, things);
        ownThings(intruder);
        credentials(intruder);
        sources(intruder, things);
        scim(intruder, things);
        // Where two organisations have a user of one name, he says whose he is.
        intruder.takes("login", "organization")
                .open("login", "refresh", "logout", "kioskToken", "jwks")
                .open("requestPasswordReset", "confirmPasswordReset")
                .open("startSignIn", "finishSignIn", "redeemSignIn")
                .open("scimServiceProviderConfig", "scimListSchemas", "scimFindSchema")
                .open("scimListResourceTypes", "scimFindResourceType");
        DialectBodies.tell(intruder, things);
    }

    private static void people(Intruder intruder, Things things) {
        Map<String, Object> newcomer = Map.of(
                "name", "Mine now",
                "groups", List.of(things.group),
                "roles", List.of(Map.of("role", things.role, "locations", List.of())));
        intruder.own("listUsers", "listGroups", "listRoles", "listPermissions", "listOrganizations")
                .own("addUser", "addGroup", "addRole")
                .first("addOrganization", "rotateKeys")
                .sends("addUser", newcomer)
                .sends("changeUser", NAME)
                .sends("addGroup", Things.fresh(() -> Map.of("name", Api.unique("group"))))
                .sends("changeGroup", NAME)
                .sends("addRole", Things.fresh(() -> Map.of("name", Api.unique("role"), "permissions", List.of())))
                .sends("changeRole", NAME)
                .sends("addOrganization", Map.of("name", "x", "administrator", Api.unique("x")))
                .sends("changeOrganization", NAME);
    }

    /** What is about the caller himself. */
    private static void ownThings(Intruder intruder) {
        intruder.signedIn("me", "changeOwnPassword", "changeOwnPin")
                .signedIn("findOwnTotp", "beginTotp", "confirmTotp", "removeOwnTotp")
                .own("me", "changeOwnPassword", "changeOwnPin")
                .own("findOwnTotp", "beginTotp", "confirmTotp", "removeOwnTotp")
                .sends("changeOwnPassword", Map.of("current", "x", "password", "a-password-of-an-intruder"))
                .sends("changeOwnPin", Map.of("pin", "246810"))
                .sends("confirmTotp", Map.of("code", "123456"))
                .sends("removeOwnTotp", Map.of("code", "123456"));
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

    /** Where people come from, and who says who they are. */
    private static void sources(Intruder intruder, Things things) {
        intruder.own("listScimTokens", "createScimToken", "listDirectorySyncs", "addDirectorySync", "importUsers")
                .own("listSignInProviders", "addSignInProvider")
                .sends("createScimToken", Things.fresh(() -> Map.of("name", Api.unique("directory"))))
                .sends(
                        "addDirectorySync",
                        Things.fresh(() -> and(
                                Things.directory(),
                                Map.of(
                                        "groupBase",
                                        "dc=example,dc=com",
                                        "groups",
                                        List.of(Map.of(
                                                "group", "cn=all,dc=example,dc=com",
                                                "groups", List.of(things.group),
                                                "roles", List.of(things.role)))))))
                .sends("changeDirectorySync", NAME)
                .sends(
                        "addSignInProvider",
                        Things.fresh(() -> and(Things.provider(), Map.of("defaultRoles", List.of(things.role)))))
                .sends("changeSignInProvider", NAME)
                .sends("importUsers", "employeeId,name,badge\n" + things.employeeId + ",Mine now," + UserTest.uid());
    }

    private static void scim(Intruder intruder, Things things) {
        List<Object> members = List.of(Map.of("value", things.user));
        Map<String, Object> title = Map.of("op", "replace", "path", "title", "value", "Mine now");
        Map<String, Object> join = Map.of("op", "add", "path", "members", "value", members);
        String mine = "id eq \"" + things.user + "\" or members.value eq \"" + things.user + "\"";
        intruder.own("scimListUsers", "scimSearchUsers", "scimAddUser")
                .own("scimListGroups", "scimSearchGroups", "scimAddGroup", "scimBulk")
                .signedIn("scimBulk")
                .withoutKey("scimBulk")
                .echoes("scimBulk")
                .sends("scimSearchUsers", Map.of("filter", "id eq \"" + things.user + "\""))
                .sends("scimAddUser", Things.fresh(() -> Map.of("userName", Api.unique("mine"))))
                .sends("scimReplaceUser", Map.of("userName", Api.unique("mine")))
                .sends("scimPatchUser", Map.of("Operations", List.of(title)))
                .sends("scimSearchGroups", Map.of("filter", mine))
                .sends(
                        "scimAddGroup",
                        Things.fresh(() -> Map.of("displayName", Api.unique("mine"), "members", members)))
                .sends("scimReplaceGroup", Map.of("displayName", Api.unique("mine"), "members", members))
                .sends("scimPatchGroup", Map.of("Operations", List.of(join)))
                .sends("scimBulk", Map.of("Operations", bulk(things, title, join)));
    }

    private static List<Object> bulk(Things things, Map<String, Object> title, Map<String, Object> join) {
        String user = "/Users/" + things.user;
        String group = "/Groups/" + things.group;
        return List.of(
                Map.of("method", "PATCH", "path", user, "data", Map.of("Operations", List.of(title))),
                Map.of("method", "PUT", "path", user, "data", Map.of("userName", "mine")),
                Map.of("method", "PATCH", "path", group, "data", Map.of("Operations", List.of(join))),
                Map.of(
                        "method",
                        "POST",
                        "path",
                        "/Groups",
                        "bulkId",
                        "g",
                        "data",
                        Map.of("displayName", "mine", "members", List.of(Map.of("value", things.user)))),
                Map.of("method", "DELETE", "path", group),
                Map.of("method", "DELETE", "path", user));
    }

    static Map<String, Object> and(Map<String, Object> body, Map<String, Object> more) {
        Map<String, Object> both = new HashMap<>(body);
        both.putAll(more);
        return both;
    }
}
