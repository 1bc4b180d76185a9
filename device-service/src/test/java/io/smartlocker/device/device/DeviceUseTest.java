package io.smartlocker.device.device;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.CustodyState;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.device.ServiceTest;
import io.smartlocker.device.Site;
import io.smartlocker.device.Told;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people say of a device's use. */
@QuarkusTest
class DeviceUseTest extends ServiceTest {
    private static final String DEVICE = "/api/v1/devices/{id}";
    private static final List<String> WORDS =
            List.of("retire", "take-out-of-service", "put-into-service", "mark-lost", "mark-found");

    private final UUID person = UUID.randomUUID();
    private UUID bay;
    private UUID device;
    private String type;

    @BeforeEach
    void aDeviceInABay() {
        bay = site.locker(UUID.randomUUID(), 1, 1, 2).getFirst();
        type = site.type("Scanner");
        device = site.device(type, "SCN-001");
        site.assign(bay, device);
    }

    private ValidatableResponse say(String word) {
        return site.asAdmin().post(DEVICE + "/" + word, device).then();
    }

    private ValidatableResponse said(String word, String state) {
        ValidatableResponse answer = say(word).statusCode(200).body("state", equalTo(state));
        eventually(() -> assertThat(site.kafka.last(Topics.DEVICES, device, DeviceState.class))
                .hasValueSatisfying(told -> assertThat(told.state()).isEqualTo(DeviceStatus.valueOf(state))));
        return answer;
    }

    private void refused(String word, String problem) {
        say(word).statusCode(409).body("type", equalTo(problem));
    }

    private void logged(String deed) {
        eventually(() -> assertThat(site.kafka.read(Topics.ACTIVITY, device.toString()))
                .anySatisfy(told -> assertThat(told.value()).contains(deed)));
    }

    private void held() {
        site.tell(bay, Instant.now(), Told.taken(person, device));
        eventually(() -> site.asAdmin().get(DEVICE, device).then().body("state", equalTo("HELD")));
    }

    @Test
    void a_device_is_out_of_service_and_back_and_stays_in_its_bay() {
        said("take-out-of-service", "OUT_OF_SERVICE")
                .body("outOfService", equalTo(true))
                .body("bay", equalTo(bay.toString()));
        logged("device.taken-out-of-service");
        said("put-into-service", "STORED").body("bay", equalTo(bay.toString()));
        logged("device.put-into-service");
    }

    @Test
    void saying_it_twice_is_the_same_as_once() {
        said("take-out-of-service", "OUT_OF_SERVICE").header("ETag", "\"3\"");
        said("take-out-of-service", "OUT_OF_SERVICE").header("ETag", "\"3\"");
        said("put-into-service", "STORED").header("ETag", "\"4\"");
        said("put-into-service", "STORED").header("ETag", "\"4\"");
    }

    @Test
    void what_is_retired_comes_back_only_when_it_is_put_into_service() {
        said("retire", "RETIRED");
        logged("device.retired");
        refused("take-out-of-service", "device-not-in-use");
        refused("mark-lost", "device-not-in-use");
        said("put-into-service", "STORED");
    }

    @Test
    void what_is_held_is_not_retired() {
        held();
        refused("retire", "device-held");
    }

    @Test
    void what_is_lost_is_in_no_bay_until_it_is_found_and_put_into_one() {
        said("mark-lost", "LOST").body("bay", nullValue());
        site.asAdmin().get("/api/v1/bays/{id}", bay).then().body("device", nullValue());
        logged("device.lost");
        refused("put-into-service", "device-not-in-use");
        site.asAdmin()
                .body(Map.of("device", device))
                .put("/api/v1/bays/{id}/device", bay)
                .then()
                .statusCode(409)
                .body("type", equalTo("device-not-in-use"));
        said("mark-found", "STORED").body("bay", nullValue());
        logged("device.found");
        refused("mark-found", "device-not-lost");
        site.assign(bay, device);
    }

    @Test
    void who_holds_what_is_lost_is_not_expected_to_bring_it_back() {
        held();
        String custody = site.asAdmin()
                .queryParam("device", device)
                .get("/api/v1/custody")
                .then()
                .extract()
                .path("items[0].id");
        said("mark-lost", "LOST").body("holder", nullValue());
        site.asAdmin().get("/api/v1/custody/{id}", custody).then().body("state", equalTo("WRITTEN_OFF"));
        eventually(() -> assertThat(site.kafka.last(Topics.CUSTODIES, UUID.fromString(custody), CustodyState.class))
                .isEmpty());
    }

    @Test
    void what_was_lost_and_comes_back_is_found() {
        said("mark-lost", "LOST");
        site.tell(bay, Instant.now().plusMillis(9), Told.returned(person, device));
        eventually(() -> site.asAdmin()
                .get(DEVICE, device)
                .then()
                .body("state", equalTo("STORED"))
                .body("bay", equalTo(bay.toString())));
    }

    @Test
    void a_device_is_described_anew() {
        Map<String, String> description = Map.of("assetTag", "SCN-9", "type", type, "name", "Nine");
        site.asAdmin()
                .header("If-Match", "\"2\"")
                .body(description)
                .put(DEVICE, device)
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("assetTag", equalTo("SCN-9"))
                .body("serialNumber", nullValue());
        site.asAdmin()
                .header("If-Match", "\"2\"")
                .body(description)
                .put(DEVICE, device)
                .then()
                .statusCode(412);
        site.asAdmin()
                .body(Map.of("type", type))
                .put(DEVICE, device)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("assetTag"));
        site.asAdmin().body(description).put(DEVICE, UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void only_what_is_in_no_bay_and_no_hand_is_deleted() {
        site.asAdmin().delete(DEVICE, device).then().statusCode(409).body("type", equalTo("device-in-bay"));
        held();
        site.asAdmin().delete(DEVICE, device).then().statusCode(409).body("type", equalTo("device-held"));
        said("mark-lost", "LOST");
        site.asAdmin().header("If-Match", "\"1\"").delete(DEVICE, device).then().statusCode(412);
        site.asAdmin().delete(DEVICE, device).then().statusCode(204);
        site.asAdmin().get(DEVICE, device).then().statusCode(404);
        eventually(() -> assertThat(site.kafka.last(Topics.DEVICES, device, DeviceState.class))
                .isEmpty());
        site.device(type, "SCN-001");
    }

    @Test
    void nobody_strangers_and_those_without_the_permission_are_refused() {
        try (Site other = new Site()) {
            for (String word : WORDS) {
                String path = DEVICE + "/" + word;
                Site.anonymous().post(path, device).then().statusCode(401);
                site.withPermissions("devices:read").post(path, device).then().statusCode(403);
                site.asAdminOf(UUID.randomUUID()).post(path, device).then().statusCode(404);
                site.asAdmin().post(path, UUID.randomUUID()).then().statusCode(404);
                other.asAdmin().post(path, device).then().statusCode(404);
            }
            other.asAdmin().delete(DEVICE, device).then().statusCode(404);
        }
        site.withPermissions("devices:read").delete(DEVICE, device).then().statusCode(403);
        site.asAdmin().get(DEVICE, device).then().header("ETag", "\"2\"");
    }
}
