package io.smartlocker.device.type;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.DeviceTypeState;
import io.smartlocker.device.ServiceTest;
import io.smartlocker.device.Site;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeviceTypeTest extends ServiceTest {
    private static final String TYPES = "/api/v1/device-types";

    @Test
    void a_device_type_is_created_listed_and_told() {
        String id = site.type("Scanner");

        site.asAdmin()
                .get(TYPES + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Scanner"))
                .body("minimumChargeMinutes", equalTo(90));
        site.asAdmin()
                .get(TYPES)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("total", equalTo(1));
        eventually(() -> assertThat(site.kafka.last(Topics.DEVICE_TYPES, UUID.fromString(id), DeviceTypeState.class))
                .hasValueSatisfying(state -> assertThat(state.name()).isEqualTo("Scanner")));
    }

    @Test
    void a_repeated_request_creates_one_type() {
        for (int repetition = 0; repetition < 2; repetition++) {
            site.asAdmin()
                    .header("Idempotency-Key", "once")
                    .body(Map.of("name", "Radio", "minimumChargeMinutes", 60, "expectedDrawWatts", 5))
                    .post(TYPES)
                    .then()
                    .statusCode(201)
                    .header("Location", notNullValue());
        }
        site.asAdmin().get(TYPES).then().body("total", equalTo(1));
    }

    @Test
    void a_second_type_of_the_same_name_is_refused() {
        site.type("Scanner");
        site.asAdmin()
                .body(Map.of("name", "scanner", "minimumChargeMinutes", 90, "expectedDrawWatts", 10))
                .post(TYPES)
                .then()
                .statusCode(409)
                .body("errors.field", hasItem("name"));
    }

    @Test
    void bad_fields_are_named() {
        site.asAdmin()
                .body(Map.of("name", " ", "minimumChargeMinutes", -1, "expectedDrawWatts", 10))
                .post(TYPES)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItems("name", "minimumChargeMinutes"));
        site.asAdmin()
                .body(Map.of("name", "Scanner", "colour", "red"))
                .post(TYPES)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("colour"));
        site.asAdmin().queryParam("limit", 0).get(TYPES).then().statusCode(400);
    }

    @Test
    void nobody_and_those_without_the_permission_are_refused() {
        Site.anonymous().get(TYPES).then().statusCode(401);
        Site.anonymous().body(Map.of()).post(TYPES).then().statusCode(401);
        site.withPermissions("bays:read").get(TYPES).then().statusCode(403);
        site.withPermissions("devices:read").body(Map.of()).post(TYPES).then().statusCode(403);
        site.withPermissions("bays:read")
                .get(TYPES + "/" + UUID.randomUUID())
                .then()
                .statusCode(403);
    }

    @Test
    void another_organisations_type_is_not_there() {
        String id = site.type("Scanner");
        try (Site other = new Site()) {
            other.asAdmin().get(TYPES + "/" + id).then().statusCode(404);
            other.asAdmin().get(TYPES).then().body("total", equalTo(0));
        }
    }
}
