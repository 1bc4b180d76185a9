package io.smartlocker.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Locker A with bays 1 to 8, and scanners in bays 1 to 6. */
final class DemoCabinet {
    static final int BAYS = 8;
    private static final int DEVICES = 6;

    private final JsonApi server;
    private final JsonApi kiosk;

    DemoCabinet(JsonApi server, JsonApi kiosk) {
        this.server = server;
        this.kiosk = kiosk;
    }

    /** Answers the id of the locker, whose bays have their devices. */
    String ensure(String location) {
        String type = new Listing(server, "locker-types")
                .ensure(
                        "name",
                        Map.of(
                                "name",
                                "2×4 charging",
                                "rows",
                                2,
                                "columns",
                                4,
                                "charging",
                                true,
                                "powerBudgetWatts",
                                120));
        String locker = new Listing(server, "lockers")
                .ensure("serial", Map.of("name", "A", "serial", "DEMO-A", "type", type, "location", location));
        String scanner = new Listing(server, "device-types")
                .ensure("name", Map.of("name", "Scanner", "minimumChargeMinutes", 90, "expectedDrawWatts", 10));
        Patience.until("device-service knows the bays", () -> bays(locker).size() == BAYS);
        for (JsonNode bay : bays(locker)) {
            if (bay.path("number").asInt() <= DEVICES) {
                assign(bay, scanner);
            }
        }
        return locker;
    }

    private List<JsonNode> bays(String locker) {
        return new Listing(server, "bays")
                .items()
                .filter(bay -> bay.path("locker").asText().equals(locker))
                .sorted(Comparator.comparingInt(bay -> bay.path("number").asInt()))
                .toList();
    }

    private void assign(JsonNode bay, String type) {
        String tag = tag(bay.path("number").asInt());
        String device = new Listing(server, "devices")
                .ensure(
                        "assetTag",
                        Map.of("assetTag", tag, "serialNumber", "DEMO-" + tag, "type", type, "name", "Scanner " + tag));
        if (!bay.hasNonNull("device")) {
            server.put("/api/v1/bays/" + bay.path("id").asText() + "/device", Map.of("device", device));
        }
    }

    /** Puts the devices into the simulated bays, as somebody has to put them into real ones. */
    void fillBays() {
        Patience.until(
                "the kiosk knows the bays",
                () -> kiosk.get("/simulator/v1/bays").size() == BAYS);
        for (int number = 1; number <= DEVICES; number++) {
            kiosk.put("/simulator/v1/bays/" + number, Map.of("door", "CLOSED", "device", tag(number), "jam", false));
        }
    }

    private static String tag(int number) {
        return String.format(java.util.Locale.ROOT, "SCN-%03d", number);
    }
}
