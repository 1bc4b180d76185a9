package io.smartlocker.device.fault;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.device.Site;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is no fault, and who may not report or resolve one. */
@QuarkusTest
class FaultRefusalTest extends FaultScene {
    @Test
    void bad_input_is_named() {
        bad(Map.of("text", "Broken"), "device");
        bad(Map.of("device", device, "bay", bays.getFirst(), "text", "Broken"), "device");
        bad(Map.of("device", device), "text");
        bad(Map.of("device", device, "text", " "), "text");
        bad(Map.of("device", device, "text", "Broken", "code", "DIRT"), "text");
        bad(Map.of("device", device, "code", "WINGS"), "code");
        bad(Map.of("bay", bays.getFirst(), "code", "DIRT"), "code");
        bad(Map.of("device", device, "code", "DIRT", "critical", true), "critical");
        bad(Map.of("device", device, "text", "x".repeat(501)), "text");
        report(Map.of("device", UUID.randomUUID(), "text", "Broken"))
                .statusCode(404)
                .body("errors.field", hasItem("device"));
        report(Map.of("bay", UUID.randomUUID(), "text", "Broken"))
                .statusCode(404)
                .body("errors.field", hasItem("bay"));
        site.asAdmin().get(FAULTS).then().body("items", empty());

        String id = reported(Map.of("device", device, "text", "Scratched"));
        site.asAdmin()
                .body(Map.of("note", " "))
                .post(FAULTS + "/{id}/resolve", id)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("note"));
        site.asAdmin().queryParam("state", "SAD").get(FAULTS).then().statusCode(400);
        site.asAdmin().queryParam("sort", "text").get(FAULTS).then().statusCode(400);
    }

    private void bad(Map<String, ?> fault, String field) {
        report(fault).statusCode(400).body("errors.field", hasItem(field));
    }

    @Test
    void nobody_strangers_and_those_without_the_permission_are_refused() {
        String id = reported(Map.of("device", device, "text", "Scratched"));
        Map<String, ?> fault = Map.of("device", device, "text", "Broken");
        Map<String, ?> note = Map.of("note", "Mended");
        Site.anonymous().get(FAULTS).then().statusCode(401);
        Site.anonymous().body(fault).post(FAULTS).then().statusCode(401);
        site.withPermissions("faults:read").body(fault).post(FAULTS).then().statusCode(403);
        site.withPermissions("faults:read")
                .body(note)
                .post(FAULTS + "/{id}/resolve", id)
                .then()
                .statusCode(403);
        site.withPermissions("faults:read")
                .post(FAULTS + "/{id}/reopen", id)
                .then()
                .statusCode(403);
        site.withPermissions("faults:write").get(FAULTS).then().statusCode(403);
        try (Site other = new Site()) {
            other.asAdmin().body(fault).post(FAULTS).then().statusCode(404);
            other.asAdmin().get(FAULTS + "/{id}", id).then().statusCode(404);
            other.asAdmin().body(note).post(FAULTS + "/{id}/resolve", id).then().statusCode(404);
            other.asAdmin().post(FAULTS + "/{id}/reopen", id).then().statusCode(404);
            other.asAdmin().get(FAULTS).then().body("items", hasSize(0));
        }
    }
}
