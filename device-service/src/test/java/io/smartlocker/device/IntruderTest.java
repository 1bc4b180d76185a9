package io.smartlocker.device;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.kiosk.Evidence;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.testing.Backends;
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
            String type = site.type("Scanner");
            UUID device = site.device(type, "SCN-INTRUDER");
            UUID user = site.user();
            UUID bay = site.locker(UUID.randomUUID(), 1, 1, 2).getFirst();

            new Intruder("device")
                    .own("listDevices", "countDevices", "listDeviceTypes", "listBays", "listConflicts", "listCustody")
                    .own("addDevice", "addDeviceType")
                    .finds("/api/v1/devices/{id}", device)
                    .finds("/api/v1/device-types/{id}", type)
                    .finds("/api/v1/bays/{id}", bay)
                    .finds("/api/v1/custody/{id}", custody(site, bay, device, user))
                    .sends("addDevice", Map.of("assetTag", "SCN-2", "type", type))
                    .sends("addDeviceType", Map.of("name", "x", "minimumChargeMinutes", 1, "expectedDrawWatts", 1))
                    .sends("changeDevice", Map.of("name", "Mine now"))
                    .sends("changeBay", Map.of("outOfService", true))
                    .sends("assignDevice", Map.of("device", device))
                    .sends("assignUser", Map.of("user", user))
                    .breakIn(Site.strangersToken(), Tokens.user(site.organization));
        }
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
}
