package io.smartlocker.device.fault;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.kiosk.Evidence;
import io.smartlocker.contracts.kiosk.KioskFact.DeviceReturned;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.device.ServiceTest;
import io.smartlocker.device.Site;
import io.smartlocker.device.Told;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FaultTest extends ServiceTest {
    private static final String FAULTS = "/api/v1/faults";

    private List<UUID> bays;
    private UUID device;

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

    private ValidatableResponse report(Map<String, ?> fault) {
        return site.asAdmin().body(fault).post(FAULTS).then();
    }

    private String reported(Map<String, ?> fault) {
        return report(fault).statusCode(201).extract().path("id");
    }

    private ValidatableResponse resolve(String fault) {
        return site.asAdmin()
                .body(Map.of("note", "Mended"))
                .post(FAULTS + "/{id}/resolve", fault)
                .then();
    }

    private ValidatableResponse device() {
        return site.asAdmin().get("/api/v1/devices/{id}", device).then().statusCode(200);
    }

    @Test
    void a_choice_of_the_type_is_reported_shown_and_logged() {
        String id = report(Map.of("device", device, "code", "DIRT"))
                .statusCode(201)
                .header("Location", notNullValue())
                .header("ETag", "\"1\"")
                .body("text", equalTo("It is dirty"))
                .body("critical", equalTo(false))
                .body("source", equalTo("REPORTED"))
                .body("state", equalTo("OPEN"))
                .body("reportedBy", equalTo(site.administrator.toString()))
                .extract()
                .path("id");
        site.asAdmin().get(FAULTS + "/{id}", id).then().statusCode(200).body("code", equalTo("DIRT"));
        device().body("quarantined", equalTo(false));
        eventually(() -> assertThat(site.kafka.read(Topics.ACTIVITY, id))
                .anySatisfy(told -> assertThat(told.value()).contains("fault.reported")));
    }

    @Test
    void a_critical_fault_keeps_a_device_from_being_handed_out_until_the_last_is_resolved() {
        String one = reported(Map.of("device", device, "code", "DISPLAY"));
        String two = reported(Map.of("device", device, "text", "It is hot", "critical", true));
        device().body("quarantined", equalTo(true));
        eventually(() -> assertThat(site.kafka.last(Topics.DEVICES, device, DeviceState.class))
                .hasValueSatisfying(state -> assertThat(state.quarantined()).isTrue()));

        resolve(one)
                .statusCode(200)
                .body("state", equalTo("RESOLVED"))
                .body("note", equalTo("Mended"))
                .body("resolvedBy", equalTo(site.administrator.toString()));
        device().body("quarantined", equalTo(true));
        resolve(two).statusCode(200);
        device().body("quarantined", equalTo(false));
        eventually(() -> assertThat(site.kafka.last(Topics.DEVICES, device, DeviceState.class))
                .hasValueSatisfying(state -> assertThat(state.quarantined()).isFalse()));
    }

    @Test
    void a_fault_that_is_opened_again_counts_again() {
        String id = reported(Map.of("device", device, "code", "DISPLAY"));
        resolve(id).statusCode(200);
        site.asAdmin()
                .header("If-Match", "\"2\"")
                .post(FAULTS + "/{id}/reopen", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("state", equalTo("OPEN"))
                .body("note", nullValue());
        device().body("quarantined", equalTo(true));
    }

    @Test
    void a_critical_fault_of_a_bay_keeps_it_from_being_used() {
        UUID bay = bays.getFirst();
        String id = reported(Map.of("bay", bay, "text", "The door is bent", "critical", true));
        site.asAdmin().get("/api/v1/bays/{id}", bay).then().body("operational", equalTo(false));
        resolve(id).statusCode(200);
        site.asAdmin().get("/api/v1/bays/{id}", bay).then().body("operational", equalTo(true));
    }

    @Test
    void what_is_told_with_a_return_is_a_fault_of_the_device() {
        UUID person = UUID.randomUUID();
        Instant begin = Instant.now();
        site.tell(bays.getFirst(), begin, Told.taken(person, device));
        site.tell(
                bays.getFirst(),
                begin.plusMillis(9),
                new DeviceReturned(UUID.randomUUID(), person, device, Evidence.SENSED, "DISPLAY"));
        eventually(() -> site.asAdmin()
                .queryParam("device", device)
                .queryParam("source", "RETURNED")
                .get(FAULTS)
                .then()
                .statusCode(200)
                .body("items.code", contains("DISPLAY"))
                .body("items.kiosk", contains(site.kiosk.toString())));
        device().body("quarantined", equalTo(true));
    }

    @Test
    void faults_are_found_by_what_is_known_of_them() {
        String display = reported(Map.of("device", device, "code", "DISPLAY"));
        String bent = reported(Map.of("bay", bays.getFirst(), "text", "Bent"));
        resolve(bent).statusCode(200);

        found("state", "OPEN", display);
        found("critical", "true", display);
        found("critical", "false", bent);
        found("bay", bays.getFirst().toString(), bent);
        found("location", site.location.toString(), bent);
        found("q", "bent", bent);
        site.asAdmin()
                .queryParam("sort", "-reportedAt")
                .get(FAULTS)
                .then()
                .statusCode(200)
                .body("items.id", contains(bent, display))
                .body("total", equalTo(2));
    }

    private void found(String filter, String value, String only) {
        site.asAdmin()
                .queryParam(filter, value)
                .get(FAULTS)
                .then()
                .statusCode(200)
                .body("items.id", contains(only));
    }

    @Test
    void a_fault_is_resolved_once_and_reopened_once() {
        String id = reported(Map.of("device", device, "text", "Scratched"));
        site.asAdmin().post(FAULTS + "/{id}/reopen", id).then().statusCode(409).body("type", equalTo("fault-open"));
        resolve(id).statusCode(200);
        resolve(id).statusCode(409).body("type", equalTo("fault-resolved"));
        site.asAdmin()
                .header("If-Match", "\"1\"")
                .post(FAULTS + "/{id}/reopen", id)
                .then()
                .statusCode(412);
    }

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
