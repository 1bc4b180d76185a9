package io.smartlocker.device;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.kiosk.Evidence;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.CsvImport;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.Tokens;
import io.smartlocker.testing.intruder.Intruder;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nobody reaches another organisation, or does what he may not, by any operation that there is. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class IntruderTest {
    @Test
    void no_operation_lets_an_intruder_in() {
        try (Site site = new Site()) {
            knowing(site)
                    .worthless("a kiosk", site.overpoweredKioskToken(), path -> true, 401)
                    .breakIn(Site.strangersToken(), Tokens.user(site.organization));
        }
    }

    @Test
    void no_operation_lets_anybody_set_what_nobody_may_set() {
        try (Site site = new Site()) {
            knowing(site).smuggle("/api/v1/", site.token());
        }
    }

    private static Intruder knowing(Site site) {
        String type = site.type("Scanner");
        UUID device = site.device(type, "SCN-INTRUDER");
        UUID user = site.user();
        UUID bay = site.locker(UUID.randomUUID(), 1, 1, 2).getFirst();

        String custody = custody(site, bay, device, user);
        return new Intruder("device")
                .own("listDevices", "countDevices", "listDeviceTypes", "listBays", "listConflicts", "listCustody")
                .own("addDevice", "addDeviceType", "listFaults", "importDevices", "exportDevices")
                .first("recordTake", "reportFault")
                .finds("/api/v1/devices/{id}", device)
                .finds("/api/v1/devices/import/{id}", imported(site))
                .finds("/api/v1/device-types/{id}", type)
                .finds("/api/v1/bays/{id}", bay)
                .finds("/api/v1/custody/{id}", custody)
                .finds("/api/v1/faults/{id}", fault(site, device))
                .finds("/api/v1/conflicts/{id}", conflict(site, bay))
                .sends("addDevice", Map.of("assetTag", "SCN-2", "type", type))
                .sends("importDevices", "assetTag,name\nSCN-INTRUDER,Mine now\n")
                .sends("replaceDevice", Map.of("assetTag", "SCN-2", "type", type))
                .sends("addDeviceType", Map.of("name", "x", "minimumChargeMinutes", 1, "expectedDrawWatts", 1))
                .sends("replaceDeviceType", Map.of("name", "y", "minimumChargeMinutes", 1, "expectedDrawWatts", 1))
                .sends("changeDevice", Map.of("name", "Mine now"))
                .sends("changeDeviceType", Map.of("name", "Mine now"))
                .sends("changeBay", Map.of("outOfService", true))
                .sends("assignDevice", Map.of("device", device))
                .sends("assignUser", Map.of("user", user))
                .sends("recordTake", Map.of("device", device, "holder", user, "bay", bay))
                .sends("recordReturn", Map.of("bay", bay))
                .sends("handOver", Map.of("to", user))
                .sends("reportFault", Map.of("device", device, "text", "Broken"))
                .sends("resolveFault", Map.of("note", "Mended"))
                .sends("keepFaultPhoto", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0})
                .sends("resolveConflict", Map.of("choice", "DISMISS"));
    }

    /** The device was taken once. */
    private static String custody(Site site, UUID bay, UUID device, UUID user) {
        site.assign(bay, device);
        site.tell(bay, Instant.now(), new KioskFact.DeviceTaken(UUID.randomUUID(), user, device, Evidence.SENSED));
        String[] custody = new String[1];
        Eventually.eventually(() -> custody[0] = site.asAdmin()
                .queryParam("device", device)
                .get("/api/v1/custody")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", String.class)
                .getFirst());
        return custody[0];
    }

    /** An import of one row that failed. */
    private static String imported(Site site) {
        return new CsvImport("/api/v1/devices/import", site::asAdmin)
                .imported("assetTag\nSCN-3\n")
                .getString("id");
    }

    private static String fault(Site site, UUID device) {
        return site.asAdmin()
                .body(Map.of("device", device, "text", "Scratched"))
                .post("/api/v1/faults")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A kiosk told of a device that nobody knows. */
    private static String conflict(Site site, UUID bay) {
        site.tell(
                bay,
                Instant.now(),
                new KioskFact.DeviceTaken(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), Evidence.SENSED));
        String[] conflict = new String[1];
        Eventually.eventually(() -> conflict[0] = site.asAdmin()
                .queryParam("kind", "UNKNOWN_DEVICE")
                .get("/api/v1/conflicts")
                .then()
                .extract()
                .jsonPath()
                .getList("items.id", String.class)
                .getFirst());
        return conflict[0];
    }
}
