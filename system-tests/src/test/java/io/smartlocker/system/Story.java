package io.smartlocker.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** The words of the story: what an admin asks and what the answers are about. */
final class Story {
    /** Employee 001 of the demo site. */
    static final String BADGE_001 = "04A1B2C3D4";

    static final String BADGE_010 = "04A1B2C3EE";
    static final String BADGE_012 = "04A1B2C3F0";

    private final Api admin;

    Story(Api admin) {
        this.admin = admin;
    }

    String user(String employeeId) {
        return admin.find("/api/v1/users", "employeeId", employeeId).path("id").asText();
    }

    String group(String name) {
        return admin.find("/api/v1/groups", "name", name).path("id").asText();
    }

    JsonNode device(String id) {
        return admin.get("/api/v1/devices/" + id).expect(200).body();
    }

    JsonNode bay(int number) {
        return admin.find("/api/v1/bays", "number", Integer.toString(number));
    }

    /** Custodies of a person that have not ended. */
    List<JsonNode> holds(String user) {
        return admin.list("/api/v1/custody?holder=" + user + "&state=ACTIVE");
    }

    /** Everything logged so far, in the order in which it happened. */
    List<JsonNode> log() {
        return admin.list("/api/v1/logs?sort=at");
    }

    /** The types of what was logged about a subject or a person, in order. */
    List<String> logged(String type, String detailOrSubject) {
        return log().stream()
                .filter(entry -> entry.path("type").asText().equals(type))
                .filter(entry -> entry.toString().contains(detailOrSubject))
                .map(entry -> entry.path("id").asText())
                .toList();
    }

    /** Whether the log proves itself. */
    boolean chainHolds() {
        return admin.get("/api/v1/logs/verify").expect(200).body().path("holds").asBoolean();
    }

    Answer open(int bay, String reason) {
        String id = bay(bay).path("id").asText();
        return admin.with("Prefer", "wait=10").post("/api/v1/bays/" + id + "/open", Map.of("reason", reason));
    }
}
