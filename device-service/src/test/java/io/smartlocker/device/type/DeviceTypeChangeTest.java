package io.smartlocker.device.type;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.DeviceTypeState;
import io.smartlocker.device.ServiceTest;
import io.smartlocker.device.Site;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeviceTypeChangeTest extends ServiceTest {
    private static final String TYPE = "/api/v1/device-types/{id}";
    private static final Map<String, ?> DISPLAY =
            Map.of("code", "DISPLAY", "text", "The display is broken", "critical", true);
    private static final Map<String, ?> RADIO =
            Map.of("name", "Radio", "minimumChargeMinutes", 60, "expectedDrawWatts", 5);

    private String type;

    @BeforeEach
    void aType() {
        type = site.type("Scanner");
    }

    private RequestSpecification patch(Object patch) {
        return site.asAdmin().contentType("application/merge-patch+json").body(patch);
    }

    private void refused(Object patch, String field) {
        patch(patch).patch(TYPE, type).then().statusCode(400).body("errors.field", hasItem(field));
    }

    @Test
    void a_change_touches_only_what_it_names() {
        patch(Map.of("readyPercent", 60, "faults", List.of(DISPLAY)))
                .header("If-Match", "\"1\"")
                .patch(TYPE, type)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo("Scanner"))
                .body("readyPercent", equalTo(60))
                .body("faults.code", contains("DISPLAY"));
        eventually(() -> assertThat(site.kafka.last(Topics.DEVICE_TYPES, UUID.fromString(type), DeviceTypeState.class))
                .hasValueSatisfying(state -> assertThat(state.faults())
                        .singleElement()
                        .satisfies(choice -> assertThat(choice.critical()).isTrue())));
        eventually(() -> assertThat(site.kafka.read(Topics.ACTIVITY, type))
                .anySatisfy(told -> assertThat(told.value()).contains("device-type.changed")));
    }

    @Test
    void a_type_is_described_anew() {
        patch(Map.of("faults", List.of(DISPLAY))).patch(TYPE, type).then().statusCode(200);
        site.asAdmin()
                .header("If-Match", "\"2\"")
                .body(RADIO)
                .put(TYPE, type)
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("name", equalTo("Radio"))
                .body("readyPercent", equalTo(80))
                .body("faults", empty());
        site.asAdmin()
                .body(Map.of("minimumChargeMinutes", 60, "expectedDrawWatts", 5))
                .put(TYPE, type)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("name"));
    }

    @Test
    void a_stale_change_is_refused() {
        String stale = "\"7\"";
        patch(Map.of("name", "X"))
                .header("If-Match", stale)
                .patch(TYPE, type)
                .then()
                .statusCode(412);
        site.asAdmin()
                .header("If-Match", stale)
                .body(RADIO)
                .put(TYPE, type)
                .then()
                .statusCode(412);
        site.asAdmin().header("If-Match", stale).delete(TYPE, type).then().statusCode(412);
        site.asAdmin().get(TYPE, type).then().header("ETag", "\"1\"");
    }

    @Test
    void a_wrong_change_is_named() {
        refused(Map.of("name", " "), "name");
        refused(Map.of("readyPercent", 0), "readyPercent");
        refused(Map.of("colour", "red"), "colour");
        refused(Map.of("faults", List.of(DISPLAY, DISPLAY)), "faults");
        patch(Map.of("faults", List.of(Map.of("code", "so what", "text", "x", "critical", false))))
                .patch(TYPE, type)
                .then()
                .statusCode(400);
        site.type("Radio");
        patch(Map.of("name", "radio")).patch(TYPE, type).then().statusCode(409).body("errors.field", hasItem("name"));
        site.asAdmin().body(RADIO).put(TYPE, type).then().statusCode(409);
    }

    @Test
    void a_type_without_devices_is_deleted_and_its_name_is_free() {
        UUID device = site.device(type, "SCN-001");
        site.asAdmin().delete(TYPE, type).then().statusCode(409).body("type", equalTo("device-type-in-use"));
        site.asAdmin().delete("/api/v1/devices/{id}", device).then().statusCode(204);
        site.asAdmin().delete(TYPE, type).then().statusCode(204);
        site.asAdmin().get(TYPE, type).then().statusCode(404);
        site.asAdmin().delete(TYPE, type).then().statusCode(404);
        site.type("Scanner");
        eventually(() -> assertThat(site.kafka.last(Topics.DEVICE_TYPES, UUID.fromString(type), DeviceTypeState.class))
                .isEmpty());
    }

    @Test
    void nobody_strangers_and_those_without_the_permission_are_refused() {
        Map<String, ?> name = Map.of("name", "Mine");
        Site.anonymous().body(name).patch(TYPE, type).then().statusCode(401);
        Site.anonymous().delete(TYPE, type).then().statusCode(401);
        site.withPermissions("devices:read").body(name).patch(TYPE, type).then().statusCode(403);
        site.withPermissions("devices:read").body(RADIO).put(TYPE, type).then().statusCode(403);
        site.withPermissions("devices:read").delete(TYPE, type).then().statusCode(403);
        site.asAdminOf(site.location).delete(TYPE, type).then().statusCode(403);
        try (Site other = new Site()) {
            other.asAdmin().body(name).patch(TYPE, type).then().statusCode(404);
            other.asAdmin().body(RADIO).put(TYPE, type).then().statusCode(404);
            other.asAdmin().delete(TYPE, type).then().statusCode(404);
        }
    }
}
