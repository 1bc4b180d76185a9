package io.smartlocker.device.fault;

import io.restassured.response.ValidatableResponse;
import io.smartlocker.device.ServiceTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A device whose display may break. */
abstract class FaultScene extends ServiceTest {
    static final String FAULTS = "/api/v1/faults";

    List<UUID> bays;
    UUID device;

    @BeforeEach
    void aDeviceWhoseDisplayMayBreak() {
        bays = site.locker(UUID.randomUUID(), 1, 1, 2);
        String type = site.asAdmin()
                .body(Map.of(
                        "name",
                        "Scanner",
                        "minimumChargeMinutes",
                        90,
                        "expectedDrawWatts",
                        10,
                        "faults",
                        List.of(
                                Map.of("code", "DISPLAY", "text", "The display is broken", "critical", true),
                                Map.of("code", "DIRT", "text", "It is dirty", "critical", false))))
                .post("/api/v1/device-types")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        device = site.device(type, "SCN-001");
    }

    ValidatableResponse report(Map<String, ?> fault) {
        return site.asAdmin().body(fault).post(FAULTS).then();
    }

    String reported(Map<String, ?> fault) {
        return report(fault).statusCode(201).extract().path("id");
    }

    ValidatableResponse device() {
        return site.asAdmin().get("/api/v1/devices/{id}", device).then().statusCode(200);
    }
}
