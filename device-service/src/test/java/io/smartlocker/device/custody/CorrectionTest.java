package io.smartlocker.device.custody;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.CustodyState;
import io.smartlocker.device.Site;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What people record of custody by hand. */
@QuarkusTest
class CorrectionTest extends CorrectionScene {
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
