package io.smartlocker.local.demo;

import java.util.List;
import java.util.Map;

/** Three people: 001 and 002 in the group "Day shift", 003 in none; and an empty second group to try things with. */
final class DemoPeople {
    static final int MEMBERS = 2;

    private record Example(String employeeId, String badge, String pin) {}

    private static final List<Example> IN_GROUP =
            List.of(new Example("001", "04A1B2C3D4", "246810"), new Example("002", "04A1B2C3D5", "135791"));
    /** Named by the documented example of the dialect Ruangkerja, which works as it stands with it. */
    private static final String DOCUMENTED_SERIAL = "COMPFJLYTHWL";

    private static final String OUTSIDER = "003";
    private static final String BADGE_OF_OUTSIDER = "04A1B2C3D6";

    private final JsonApi server;

    DemoPeople(JsonApi server) {
        this.server = server;
    }

    /** Answers the id of the group. */
    String ensure() {
        String group = new Listing(server, "groups").ensure("name", Map.of("name", "Day shift"));
        for (Example example : IN_GROUP) {
            String id = person(example.employeeId());
            badge(id, example.badge());
            server.put("/api/v1/users/" + id + "/pin", Map.of("pin", example.pin()));
            server.put("/api/v1/groups/" + group + "/members/" + id, Map.of());
        }
        badge(person(OUTSIDER), BADGE_OF_OUTSIDER);
        new Listing(server, "groups").ensure("name", Map.of("name", "Night shift"));
        nameOrganization();
        return group;
    }

    private void nameOrganization() {
        String path = "/ruangkerja/organization";
        if (!server.get(path).path("data").path("serial").asText().equals(DOCUMENTED_SERIAL)) {
            server.put(path, Map.of("serial", DOCUMENTED_SERIAL));
        }
    }

    private String person(String employeeId) {
        return new Listing(server, "users")
                .ensure(
                        "employeeId",
                        Map.of("employeeId", employeeId, "name", "Employee " + employeeId, "type", "EMPLOYEE"));
    }

    private void badge(String user, String uid) {
        String path = "/api/v1/users/" + user + "/badges";
        if (server.get(path).path("items").isEmpty()) {
            server.post(path, Map.of("uid", uid, "label", "blue"));
        }
    }
}
