package io.smartlocker.scheduling.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.scheduling.Site;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ShiftDeviceTest {
    private final Site site = new Site();
    private String shift;
    private String path;

    @BeforeEach
    void plan() {
        shift = site.create(site.shift());
        path = "/api/v1/shifts/" + shift + "/devices";
    }

    @Test
    void how_many_are_needed_is_changed_and_gives_the_shift_a_new_version() {
        String need = add(Map.of("deviceType", site.deviceType, "count", 2));

        site.asPlanner()
                .header("If-Match", "\"1\"")
                .body(Map.of("count", 5))
                .patch(path + "/" + need)
                .then()
                .statusCode(200)
                .body("count", equalTo(5))
                .body("deviceType", equalTo(site.deviceType.toString()));

        site.asPlanner().get("/api/v1/shifts/" + shift).then().body("version", equalTo(2));
        Eventually.eventually(() -> assertThat(activities()).last().isEqualTo("shift.device-changed"));
    }

    @Test
    void any_of_a_type_becomes_a_certain_one_and_back() {
        String need = add(Map.of("deviceType", site.deviceType));
        Map<String, Object> any = new HashMap<>();
        any.put("device", null);

        patch(need, Map.of("device", site.device)).statusCode(200).body("device", equalTo(site.device.toString()));
        patch(need, any).statusCode(200).body("device", nullValue());
    }

    @Test
    void what_is_not_needed_any_more_is_removed() {
        String need = add(Map.of("device", site.device));

        site.asPlanner().delete(path + "/" + need).then().statusCode(204);

        site.asPlanner().get(path).then().body("items", empty());
        site.asPlanner().delete(path + "/" + need).then().statusCode(404);
        patch(need, Map.of("count", 1)).statusCode(404);
        Eventually.eventually(() -> assertThat(activities()).last().isEqualTo("shift.device-removed"));
    }

    @Test
    void a_type_and_a_certain_device_are_said_once() {
        add(Map.of("deviceType", site.deviceType, "count", 2));
        String certain = add(Map.of("device", site.device));

        refused(Map.of("deviceType", site.deviceType)).statusCode(409).body("errors.field", contains("deviceType"));
        refused(Map.of("device", site.device)).statusCode(409).body("errors.field", contains("device"));
        Map<String, Object> any = new HashMap<>();
        any.put("device", null);
        patch(certain, any).statusCode(409).body("type", equalTo("clash"));
    }

    @Test
    void a_device_that_is_gone_for_good_cannot_be_needed() {
        site.tell(new DeviceState(
                site.device,
                site.organization,
                1,
                "SCN-001",
                null,
                null,
                site.deviceType,
                "Scanner 1",
                DeviceStatus.LOST,
                null,
                null,
                false));

        refused(Map.of("device", site.device)).statusCode(422).body("type", equalTo("device-unfit"));
    }

    @Test
    void a_change_is_checked_like_a_new_one() {
        String need = add(Map.of("device", site.device));

        patch(need, Map.of("count", 0)).statusCode(400).body("errors.field", contains("count"));
        patch(need, Map.of("count", 2)).statusCode(400).body("errors.field", contains("count"));
        patch(need, Map.of("deviceType", UUID.randomUUID())).statusCode(422);
        patch(need, Map.of("shift", UUID.randomUUID())).statusCode(400).body("errors.field", contains("shift"));
        site.asPlanner()
                .header("If-Match", "\"0\"")
                .body(Map.of("count", 1))
                .patch(path + "/" + need)
                .then()
                .statusCode(412);
        site.as("shifts:read").delete(path + "/" + need).then().statusCode(403);
    }

    private String add(Map<String, Object> body) {
        return site.asPlanner()
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse refused(Map<String, Object> body) {
        return site.asPlanner().body(body).post(path).then();
    }

    private ValidatableResponse patch(String need, Map<String, Object> body) {
        return site.asPlanner().body(body).patch(path + "/" + need).then();
    }

    private List<String> activities() {
        try (KafkaProbe kafka = new KafkaProbe()) {
            return kafka.read(Topics.ACTIVITY, shift).stream()
                    .map(told -> Contracts.read(told.value(), Activity.class).type())
                    .toList();
        }
    }
}
