package io.smartlocker.identity;

import io.smartlocker.testing.intruder.Intruder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What is sent in other systems' languages. They name people and groups by numbers, which every organisation counts for
 * itself, so all is the caller's own.
 */
final class DialectBodies {
    private DialectBodies() {}

    static void tell(Intruder intruder, Things things) {
        intruder.own("lockerWebAddUser", "workspaceAddUsers", "faceTerminalAddUser")
                .own("lockSystemListUsers", "lockSystemAddUser", "lockSystemEditUser", "lockSystemDeleteUser")
                .own("ruangkerjaCreateUser", "ruangkerjaCreateUsers")
                .own("ruangkerjaOrganization", "ruangkerjaNameOrganization")
                .sends("lockerWebAddUser", Things.fresh(DialectBodies::lockerWebPerson))
                .sends("workspaceAddUsers", Things.fresh(() -> Map.of("users", List.of(member(things)))))
                .sends("faceTerminalAddUser", Things.fresh(DialectBodies::terminalPerson))
                .sends("lockSystemAddUser", Things.fresh(DialectBodies::lockSystemPerson))
                .sends("lockSystemEditUser", Bodies.and(lockSystemPerson(), Map.of("user_id", 2)))
                .sends("lockSystemDeleteUser", Map.of("user_id", 2))
                .sends("ruangkerjaCreateUser", Things.fresh(DialectBodies::ruangkerjaPerson))
                .sends("ruangkerjaCreateUsers", Things.fresh(() -> Map.of("users", List.of(ruangkerjaPerson()))))
                .sends("ruangkerjaNameOrganization", Things.fresh(() -> Map.of("serial", "COMP" + digits())));
    }

    private static Map<String, Object> lockerWebPerson() {
        String name = Api.unique("mine");
        return Map.of("user_name", "Mine now", "email_id", name + "@example.org", "employee_id", name);
    }

    private static Map<String, Object> member(Things things) {
        Map<String, Object> group = Map.of("_id", things.group, "name", "x", "permissions", List.of());
        return Map.of(
                "name",
                "Mine now",
                "email",
                Api.unique("mine") + "@example.org",
                "update",
                true,
                "groups",
                List.of(group));
    }

    private static Map<String, Object> terminalPerson() {
        return Map.of(
                "user_id",
                ThreadLocalRandom.current().nextInt(1, 999_999),
                "name",
                "Mine now",
                "feature",
                "x",
                "job_number",
                Api.unique("mine"));
    }

    private static Map<String, Object> lockSystemPerson() {
        String name = Api.unique("mine");
        return Map.of("id", name, "firstname", "Mine", "lastname", "now", "emailid", name + "@example.org");
    }

    private static Map<String, Object> ruangkerjaPerson() {
        return Map.of("employeeID", "E" + digits(), "name", "Mine now", "isActive", true, "phone", digits());
    }

    private static String digits() {
        return Long.toString(ThreadLocalRandom.current().nextLong(10_000_000_000L, 100_000_000_000L));
    }
}
