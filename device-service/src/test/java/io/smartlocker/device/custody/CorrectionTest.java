package io.smartlocker.device.custody;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.CustodyState;
import io.smartlocker.device.ServiceTest;
import io.smartlocker.device.Site;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people record of custody by hand. */
@QuarkusTest
class CorrectionTest extends ServiceTest {
    private static final String CUSTODY = "/api/v1/custody";

    private UUID bay;
    private UUID otherBay;
    private UUID device;
    private UUID ann;
    private UUID bob;

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

    private ValidatableResponse post(String path, Map<String, ?> body) {
        return site.asAdmin().body(body).post(CUSTODY + path).then();
    }

    private ValidatableResponse device() {
        return site.asAdmin().get("/api/v1/devices/{id}", device).then().statusCode(200);
    }

    /** Recorded as soon as the service knows the person. */
    private String taken() {
        String[] id = new String[1];
        eventually(() -> id[0] = post("", Map.of("device", device, "holder", ann))
                .statusCode(201)
                .extract()
                .path("id"));
        return id[0];
    }

    private String handedOver(String custody) {
        String[] id = new String[1];
        eventually(() -> id[0] = post("/" + custody + "/hand-over", Map.of("to", bob))
                .statusCode(201)
                .extract()
                .path("id"));
        return id[0];
    }

    private void refused(String path, Map<String, ?> body, int status, String field) {
        post(path, body).statusCode(status).body("errors.field", hasItem(field));
    }

    private void ended(String path, Map<String, ?> body) {
        post(path, body).statusCode(409).body("type", equalTo("custody-ended"));
    }

    private void untold(String custody) {
        eventually(() -> assertThat(site.kafka.last(Topics.CUSTODIES, UUID.fromString(custody), CustodyState.class))
                .isEmpty());
    }

    @Test
    void a_take_that_no_kiosk_saw_makes_custody_and_is_told() {
        String id = taken();
        site.asAdmin()
                .get(CUSTODY + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .body("holder", equalTo(ann.toString()))
                .body("bay", equalTo(bay.toString()))
                .body("evidence", equalTo("STATED"))
                .body("recordedBy", equalTo(site.administrator.toString()))
                .body("kiosk", nullValue())
                .body("held", equalTo(1));
        device().body("holder", equalTo(ann.toString())).body("bay", nullValue());
        eventually(() -> assertThat(site.kafka.last(Topics.CUSTODIES, UUID.fromString(id), CustodyState.class))
                .hasValueSatisfying(state -> {
                    assertThat(state.device()).isEqualTo(device);
                    assertThat(state.holder()).isEqualTo(ann);
                    assertThat(state.bay()).isEqualTo(bay);
                }));
        eventually(() -> assertThat(site.kafka.read(Topics.ACTIVITY, device.toString()))
                .anySatisfy(told -> assertThat(told.value()).contains("device.take-recorded")));
    }

    @Test
    void a_take_is_recorded_for_a_moment_of_the_past() {
        Instant before = Instant.now().minus(Duration.ofDays(1));
        eventually(() -> post("", Map.of("device", device, "holder", ann, "bay", otherBay, "at", before.toString()))
                .statusCode(201)
                .body("bay", equalTo(otherBay.toString())));
    }

    @Test
    void a_take_of_what_is_held_in_no_bay_or_unknown_is_refused() {
        taken();
        post("", Map.of("device", device, "holder", ann, "bay", bay))
                .statusCode(409)
                .body("type", equalTo("device-held"));
        UUID nowhere = site.device(site.type("Radio"), "RAD-001");
        refused("", Map.of("device", nowhere, "holder", ann), 400, "bay");
        refused("", Map.of("device", UUID.randomUUID(), "holder", ann), 404, "device");
        refused("", Map.of("device", nowhere, "holder", UUID.randomUUID(), "bay", bay), 404, "holder");
        refused("", Map.of("device", nowhere), 400, "holder");
        refused("", Map.of("holder", ann), 400, "device");
        post("", Map.of("device", nowhere, "holder", ann, "bay", UUID.randomUUID()))
                .statusCode(404);
        for (Instant at :
                List.of(Instant.now().plus(Duration.ofHours(1)), Instant.now().minus(Duration.ofDays(400)))) {
            refused("", Map.of("device", nowhere, "holder", ann, "bay", bay, "at", at.toString()), 400, "at");
        }
    }

    @Test
    void a_return_that_no_kiosk_saw_ends_custody_and_what_is_told_of_it() {
        String id = taken();
        post("/" + id + "/return", Map.of("bay", otherBay, "fault", "Scratched"))
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("endEvidence", equalTo("STATED"))
                .body("endedBy", equalTo(ann.toString()));
        device().body("state", equalTo("STORED")).body("bay", equalTo(otherBay.toString()));
        site.asAdmin()
                .queryParam("device", device)
                .get("/api/v1/faults")
                .then()
                .body("items.text", contains("Scratched"));
        untold(id);
        ended("/" + id + "/return", Map.of("bay", otherBay));
    }

    @Test
    void a_device_comes_back_into_no_bay_too() {
        String id = taken();
        post("/" + id + "/return", Map.of()).statusCode(200);
        device().body("state", equalTo("STORED")).body("bay", nullValue()).body("holder", nullValue());
    }

    @Test
    void a_return_out_of_its_time_or_into_no_such_bay_is_refused() {
        String path = "/" + taken() + "/return";
        refused(path, Map.of("at", Instant.now().minus(Duration.ofDays(2)).toString()), 400, "at");
        refused(path, Map.of("fault", ""), 400, "fault");
        post(path, Map.of("bay", UUID.randomUUID())).statusCode(404);
        post("/" + UUID.randomUUID() + "/return", Map.of()).statusCode(404);
        device().body("state", equalTo("HELD"));
    }

    @Test
    void a_device_goes_from_one_person_to_another() {
        String first = taken();
        String second = handedOver(first);
        site.asAdmin()
                .get(CUSTODY + "/" + first)
                .then()
                .body("state", equalTo("HANDED_OVER"))
                .body("endedBy", equalTo(bob.toString()));
        site.asAdmin()
                .get(CUSTODY + "/" + second)
                .then()
                .body("state", equalTo("ACTIVE"))
                .body("holder", equalTo(bob.toString()))
                .body("bay", equalTo(bay.toString()));
        device().body("holder", equalTo(bob.toString()));
        untold(first);
        eventually(() -> assertThat(site.kafka.last(Topics.CUSTODIES, UUID.fromString(second), CustodyState.class))
                .hasValueSatisfying(state -> assertThat(state.holder()).isEqualTo(bob)));
        ended("/" + first + "/hand-over", Map.of("to", bob));
    }

    @Test
    void handing_over_to_oneself_or_nobody_is_refused() {
        String path = "/" + taken() + "/hand-over";
        refused(path, Map.of("to", ann), 400, "to");
        refused(path, Map.of("to", UUID.randomUUID()), 404, "to");
        refused(path, new HashMap<>(), 400, "to");
        post("/" + UUID.randomUUID() + "/hand-over", Map.of("to", ann)).statusCode(404);
        device().body("holder", equalTo(ann.toString()));
    }

    @Test
    void what_is_written_off_is_lost_and_not_told_any_more() {
        String id = taken();
        post("/" + id + "/write-off", Map.of())
                .statusCode(200)
                .body("state", equalTo("WRITTEN_OFF"))
                .body("endedAt", notNullValue());
        device().body("state", equalTo("LOST")).body("holder", nullValue());
        untold(id);
        ended("/" + id + "/write-off", Map.of());
        post("/" + UUID.randomUUID() + "/write-off", Map.of()).statusCode(404);
    }

    @Test
    void custodies_are_found_by_what_is_known_of_them() {
        handedOver(taken());
        site.asAdmin().queryParam("holder", ann).get(CUSTODY).then().body("items.state", contains("HANDED_OVER"));
        site.asAdmin().queryParam("state", "ACTIVE").get(CUSTODY).then().body("items.holder", contains(bob.toString()));
        site.asAdmin().queryParam("holder", "bob").get(CUSTODY).then().statusCode(400);
        site.asAdmin().queryParam("sort", "holder").get(CUSTODY).then().statusCode(400);
    }

    @Test
    void nobody_strangers_and_those_without_the_permission_are_refused() {
        String id = taken();
        Map<String, Map<String, ?>> requests = Map.of(
                "",
                Map.of("device", device, "holder", bob),
                "/" + id + "/return",
                Map.of("bay", bay),
                "/" + id + "/hand-over",
                Map.of("to", bob),
                "/" + id + "/write-off",
                Map.of());
        try (Site other = new Site()) {
            requests.forEach((path, body) -> {
                Site.anonymous().body(body).post(CUSTODY + path).then().statusCode(401);
                site.withPermissions("custody:read")
                        .body(body)
                        .post(CUSTODY + path)
                        .then()
                        .statusCode(403);
                other.asAdmin().body(body).post(CUSTODY + path).then().statusCode(404);
                site.asAdminOf(UUID.randomUUID())
                        .body(body)
                        .post(CUSTODY + path)
                        .then()
                        .statusCode(404);
            });
        }
        site.asAdmin().get(CUSTODY).then().body("items", hasSize(1));
        device().body("holder", equalTo(ann.toString()));
    }
}
