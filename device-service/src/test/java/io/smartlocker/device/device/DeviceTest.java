package io.smartlocker.device.device;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.device.ServiceTest;
import io.smartlocker.device.Site;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeviceTest extends ServiceTest {
    private static final String DEVICES = "/api/v1/devices";

    @Test
    void a_device_is_created_shown_and_told() {
        String type = site.type("Scanner");
        String id = site.asAdmin()
                .body(Map.of(
                        "assetTag",
                        "SCN-001",
                        "serialNumber",
                        "S1",
                        "rfid",
                        "04:a1:b2:c3",
                        "type",
                        type,
                        "name",
                        "One"))
                .post(DEVICES)
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .header("ETag", "\"1\"")
                .body("state", equalTo("STORED"))
                .body("bay", nullValue())
                .body("holder", nullValue())
                .body("rfid", equalTo("04A1B2C3"))
                .extract()
                .path("id");

        site.asAdmin().get(DEVICES + "/" + id).then().statusCode(200).body("assetTag", equalTo("SCN-001"));
        eventually(() -> assertThat(site.kafka.last(Topics.DEVICES, UUID.fromString(id), DeviceState.class))
                .hasValueSatisfying(state -> assertThat(state.version()).isEqualTo(1)));
        eventually(() -> assertThat(site.kafka.read(Topics.ACTIVITY, id)).anySatisfy(told -> assertThat(
                        Contracts.read(told.value(), Activity.class).type())
                .isEqualTo("device.created")));
    }

    @Test
    void tags_and_numbers_are_unique_within_an_organisation() {
        String type = site.type("Scanner");
        Map<String, String> first = Map.of("assetTag", "SCN-1", "serialNumber", "S1", "rfid", "04A1B2C3", "type", type);
        site.asAdmin().body(first).post(DEVICES).then().statusCode(201);

        refusedFor("assetTag", Map.of("assetTag", "scn-1", "type", type));
        refusedFor("serialNumber", Map.of("assetTag", "SCN-2", "serialNumber", "s1", "type", type));
        refusedFor("rfid", Map.of("assetTag", "SCN-2", "rfid", "04 a1 b2 c3", "type", type));
        try (Site other = new Site()) {
            other.device(other.type("Scanner"), "SCN-1");
        }
    }

    private void refusedFor(String field, Map<String, String> request) {
        site.asAdmin()
                .body(request)
                .post(DEVICES)
                .then()
                .statusCode(409)
                .body("type", equalTo("clash"))
                .body("errors.field", contains(field));
    }

    @Test
    void devices_are_found_by_what_is_known_of_them() {
        String scanner = site.type("Scanner");
        String radio = site.type("Radio");
        UUID first = site.device(scanner, "SCN-001");
        UUID second = site.device(radio, "RAD_100%");

        site.asAdmin().queryParam("type", scanner).get(DEVICES).then().body("items.id", contains(first.toString()));
        site.asAdmin().queryParam("q", "_100%").get(DEVICES).then().body("items.id", contains(second.toString()));
        site.asAdmin().queryParam("state", "HELD").get(DEVICES).then().body("items", hasSize(0));
        String next = site.asAdmin()
                .queryParam("limit", 1)
                .get(DEVICES)
                .then()
                .body("items.id", contains(first.toString()))
                .body("total", equalTo(2))
                .extract()
                .path("next");
        site.asAdmin()
                .queryParam("cursor", next)
                .get(DEVICES)
                .then()
                .body("items.id", contains(second.toString()))
                .body("next", nullValue());
    }

    @Test
    void a_change_touches_only_what_it_names() {
        UUID id = site.device(site.type("Scanner"), "SCN-001");
        site.asAdmin()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .body("{\"serialNumber\":\"S9\"}")
                .patch(DEVICES + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("serialNumber", equalTo("S9"))
                .body("assetTag", equalTo("SCN-001"));
        site.asAdmin()
                .body("{\"serialNumber\":null}")
                .patch(DEVICES + "/" + id)
                .then()
                .statusCode(200)
                .body("serialNumber", nullValue());
        eventually(() -> assertThat(site.kafka.last(Topics.DEVICES, id, DeviceState.class))
                .hasValueSatisfying(state -> assertThat(state.version()).isEqualTo(3)));
    }

    @Test
    void a_stale_or_wrong_change_is_refused() {
        String type = site.type("Scanner");
        UUID id = site.device(type, "SCN-001");
        site.device(type, "SCN-002");
        String path = DEVICES + "/" + id;
        site.asAdmin()
                .header("If-Match", "\"7\"")
                .body("{\"name\":\"X\"}")
                .patch(path)
                .then()
                .statusCode(412);
        site.asAdmin()
                .body("{\"name\":\" \"}")
                .patch(path)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("name"));
        site.asAdmin()
                .body("{\"holder\":\"x\"}")
                .patch(path)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("holder"));
        site.asAdmin().body("[]").patch(path).then().statusCode(400);
        site.asAdmin()
                .body("{\"assetTag\":\"SCN-002\"}")
                .patch(path)
                .then()
                .statusCode(409)
                .body("errors.field", contains("assetTag"));
        site.asAdmin().get(path).then().header("ETag", "\"1\"");
    }

    @Test
    void bad_input_is_named() {
        String type = site.type("Scanner");
        site.asAdmin()
                .body(Map.of("type", type))
                .post(DEVICES)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("assetTag"));
        site.asAdmin()
                .body(Map.of("assetTag", "X", "type", UUID.randomUUID()))
                .post(DEVICES)
                .then()
                .statusCode(404)
                .body("errors.field", hasItem("type"));
        site.asAdmin()
                .body(Map.of("assetTag", "X", "type", type, "rfid", "!"))
                .post(DEVICES)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("rfid"));
        site.asAdmin()
                .body(Map.of("assetTag", "X", "type", type, "version", 9))
                .post(DEVICES)
                .then()
                .statusCode(400);
        site.asAdmin().queryParam("cursor", "x").get(DEVICES).then().statusCode(400);
        site.asAdmin().queryParam("state", "FLYING").get(DEVICES).then().statusCode(400);
        site.asAdmin()
                .queryParam("holder", "me")
                .get(DEVICES)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("holder"));
    }

    @Test
    void the_status_counts_devices() {
        site.device(site.type("Scanner"), "SCN-001");
        site.asAdmin()
                .get(DEVICES + "/status")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("byState.STORED", equalTo(1))
                .body("byState.HELD", equalTo(0))
                .body("ready", equalTo(0));
    }

    @Test
    void nobody_and_those_without_the_permission_are_refused() {
        String path = DEVICES + "/" + UUID.randomUUID();
        Site.anonymous().get(DEVICES).then().statusCode(401);
        Site.anonymous().get(path).then().statusCode(401);
        site.withPermissions("devices:read").body("{}").post(DEVICES).then().statusCode(403);
        site.withPermissions("devices:read").body("{}").patch(path).then().statusCode(403);
        site.withPermissions("devices:write").get(path).then().statusCode(403);
        site.withPermissions("devices:write").get(DEVICES + "/status").then().statusCode(403);
    }

    @Test
    void another_organisations_device_is_not_there() {
        String type = site.type("Scanner");
        UUID id = site.device(type, "SCN-001");
        try (Site other = new Site()) {
            other.asAdmin().get(DEVICES + "/" + id).then().statusCode(404);
            other.asAdmin()
                    .body("{\"name\":\"X\"}")
                    .patch(DEVICES + "/" + id)
                    .then()
                    .statusCode(404);
            other.asAdmin()
                    .body(Map.of("assetTag", "X", "type", type))
                    .post(DEVICES)
                    .then()
                    .statusCode(404);
            other.asAdmin().get(DEVICES).then().body("total", equalTo(0));
        }
    }
}
