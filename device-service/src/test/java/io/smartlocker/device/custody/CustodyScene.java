package io.smartlocker.device.custody;

import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.kiosk.Evidence;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.kiosk.KioskFact.DeviceReturned;
import io.smartlocker.contracts.kiosk.KioskFact.DeviceTaken;
import io.smartlocker.device.ServiceTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A device in the first of two bays, and what kiosks tell of it. */
abstract class CustodyScene extends ServiceTest {
    /** After the device was put into its bay. */
    static final Instant MORNING = Instant.now().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);

    static final String CUSTODY = "/api/v1/custody";

    final UUID person = UUID.randomUUID();
    UUID bay;
    UUID otherBay;
    UUID device;

    @BeforeEach
    void aDeviceInABay() {
        List<UUID> bays = site.locker(UUID.randomUUID(), 1, 1, 2);
        bay = bays.getFirst();
        otherBay = bays.getLast();
        device = site.device(site.type("Scanner"), "SCN-001");
        site.assign(bay, device);
    }

    KioskFact taken(UUID by, UUID what) {
        return new DeviceTaken(UUID.randomUUID(), by, what, Evidence.SENSED);
    }

    KioskFact returned(UUID by, UUID what) {
        return new DeviceReturned(UUID.randomUUID(), by, what, Evidence.ASSUMED, null);
    }

    ValidatableResponse device() {
        return site.asAdmin().get("/api/v1/devices/" + device).then().statusCode(200);
    }

    ValidatableResponse custodies() {
        return site.asAdmin().queryParam("device", device).get(CUSTODY).then().statusCode(200);
    }

    ValidatableResponse conflicts() {
        return site.asAdmin().get("/api/v1/conflicts").then().statusCode(200);
    }
}
