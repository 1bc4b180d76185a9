package io.smartlocker.device.history;

import static io.smartlocker.testing.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.device.ServiceTest;
import io.smartlocker.device.Site;
import io.smartlocker.device.Told;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeviceHistoryTest extends ServiceTest {
    private static final String HISTORY = "/api/v1/devices/{id}/history";

    private final UUID person = UUID.randomUUID();
    private List<UUID> bays;
    private UUID device;

    @BeforeEach
    void aDevice() {
        bays = site.locker(UUID.randomUUID(), 1, 1, 2);
        device = site.device(site.type("Scanner"), "SCN-001");
    }

    private ValidatableResponse history() {
        return site.asAdmin().get(HISTORY, device).then().statusCode(200);
    }

    private String fault() {
        return site.asAdmin()
                .body(Map.of("device", device, "text", "Scratched"))
                .post("/api/v1/faults")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void a_device_to_which_nothing_happened_has_no_history() {
        history().body("items", empty()).body("total", equalTo(0)).body("next", nullValue());
    }

    @Test
    void what_people_and_kiosks_tell_stands_in_one_line_the_newest_first() {
        site.assign(bays.getFirst(), device);
        Instant taken = Instant.now().truncatedTo(ChronoUnit.MICROS);
        site.tell(bays.getFirst(), taken, Told.taken(person, device));
        eventually(() -> history().body("items.what", contains("TAKEN", "ASSIGNED")));
        String fault = fault();
        site.asAdmin()
                .body(Map.of("note", "Polished"))
                .post("/api/v1/faults/{id}/resolve", fault)
                .then()
                .statusCode(200);

        history()
                .body("items.what", contains("FAULT_RESOLVED", "FAULT_REPORTED", "TAKEN", "ASSIGNED"))
                .body("items.detail", contains("Polished", "Scratched", null, null))
                .body("items[0].reference", equalTo(fault))
                .body("items[0].person", equalTo(site.administrator.toString()))
                .body("items[2].at", equalTo(taken.toString()))
                .body("items[2].bay", equalTo(bays.getFirst().toString()))
                .body("items[2].person", equalTo(person.toString()))
                .body("items[2].kiosk", equalTo(site.kiosk.toString()))
                .body("items[2].evidence", equalTo("SENSED"))
                .body("items[3].recordedBy", equalTo(site.administrator.toString()));
    }

    @Test
    void conflicts_and_their_resolutions_belong_to_it() {
        site.assign(bays.getFirst(), device);
        site.tell(bays.getLast(), Instant.now(), Told.taken(person, device));
        eventually(() -> history().body("items.what", hasItem("CONFLICT_OPENED")));
        String conflict =
                site.asAdmin().get("/api/v1/conflicts").then().extract().path("items[0].id");
        site.asAdmin()
                .body(Map.of("choice", "KEEP_FACT"))
                .post("/api/v1/conflicts/{id}/resolve", conflict)
                .then()
                .statusCode(200);
        history()
                .body("items[0].what", equalTo("CONFLICT_RESOLVED"))
                .body("items[0].detail", equalTo("KEEP_FACT"))
                .body("items[0].reference", equalTo(conflict));
    }

    @Test
    void a_history_is_read_page_by_page_also_when_the_device_is_deleted() {
        String fault = fault();
        site.asAdmin().delete("/api/v1/devices/{id}", device).then().statusCode(204);
        site.asAdmin()
                .body(Map.of("note", "Thrown away"))
                .post("/api/v1/faults/{id}/resolve", fault)
                .then()
                .statusCode(200);
        String next = site.asAdmin()
                .queryParam("limit", 1)
                .get(HISTORY, device)
                .then()
                .statusCode(200)
                .body("items.what", contains("FAULT_RESOLVED"))
                .extract()
                .path("next");
        site.asAdmin()
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get(HISTORY, device)
                .then()
                .statusCode(200)
                .body("items.what", contains("FAULT_REPORTED"))
                .body("next", nullValue());
    }

    @Test
    void bad_input_is_refused() {
        site.asAdmin().queryParam("limit", 0).get(HISTORY, device).then().statusCode(400);
        site.asAdmin().queryParam("cursor", "x").get(HISTORY, device).then().statusCode(400);
        site.asAdmin().get(HISTORY, "nobody").then().statusCode(404);
    }

    @Test
    void nobody_strangers_and_those_without_the_permission_are_refused() {
        Site.anonymous().get(HISTORY, device).then().statusCode(401);
        site.withPermissions("devices:read").get(HISTORY, device).then().statusCode(403);
        site.asAdmin().get(HISTORY, UUID.randomUUID()).then().statusCode(404);
        try (Site other = new Site()) {
            other.asAdmin().get(HISTORY, device).then().statusCode(404);
        }
    }
}
