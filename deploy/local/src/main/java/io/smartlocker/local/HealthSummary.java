package io.smartlocker.local;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** How all parts are, in one answer. */
record HealthSummary(List<PartHealth> parts) {

    record PartHealth(String name, boolean up, String address) {}

    static HealthSummary of(List<Part> parts) {
        return new HealthSummary(parts.parallelStream()
                .map(part -> new PartHealth(part.name(), part.healthy(), part.address()))
                .toList());
    }

    boolean up() {
        return parts.stream().allMatch(PartHealth::up);
    }

    JsonObject json() {
        JsonArray details = new JsonArray();
        parts.forEach(part -> details.add(new JsonObject()
                .put("name", part.name())
                .put("status", word(part.up()))
                .put("address", part.address())));
        return new JsonObject().put("status", word(up())).put("parts", details);
    }

    private static String word(boolean up) {
        return up ? "UP" : "DOWN";
    }
}
