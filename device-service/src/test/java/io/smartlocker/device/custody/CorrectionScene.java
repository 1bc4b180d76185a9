package io.smartlocker.device.custody;

import static io.smartlocker.testing.Eventually.eventually;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.ValidatableResponse;
import io.smartlocker.device.ServiceTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A device in a bay, and what people record of it. */
abstract class CorrectionScene extends ServiceTest {
    static final String CUSTODY = "/api/v1/custody";

    UUID bay;
    UUID otherBay;
    UUID device;
    UUID ann;
    UUID bob;

    @BeforeEach
    void aDeviceInABay() {
        List<UUID> bays = site.locker(UUID.randomUUID(), 1, 1, 2);
        bay = bays.getFirst();
        otherBay = bays.getLast();
        device = site.device(site.type("Scanner"), "SCN-001");
        site.assign(bay, device);
        ann = site.user();
        bob = site.user();
    }

    ValidatableResponse post(String path, Map<String, ?> body) {
        return site.asAdmin().body(body).post(CUSTODY + path).then();
    }

    ValidatableResponse device() {
        return site.asAdmin().get("/api/v1/devices/{id}", device).then().statusCode(200);
    }

    /** Recorded as soon as the service knows the person. */
    String taken() {
        String[] id = new String[1];
        eventually(() -> id[0] = post("", Map.of("device", device, "holder", ann))
                .statusCode(201)
                .extract()
                .path("id"));
        return id[0];
    }

    String handedOver(String custody) {
        String[] id = new String[1];
        eventually(() -> id[0] = post("/" + custody + "/hand-over", Map.of("to", bob))
                .statusCode(201)
                .extract()
                .path("id"));
        return id[0];
    }

    void refused(String path, Map<String, ?> body, int status, String field) {
        post(path, body).statusCode(status).body("errors.field", hasItem(field));
    }
}
