package io.smartlocker.device.bay;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.device.ServiceTest;
import io.smartlocker.device.Site;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who sees no bay, and moves nothing there. */
@QuarkusTest
class BayAccessTest extends ServiceTest {
    private static final String BAYS = "/api/v1/bays";

    private final UUID locker = UUID.randomUUID();

    @Test
    void nobody_and_those_without_the_permission_are_refused() {
        String path = BAYS + "/" + UUID.randomUUID();
        Site.anonymous().get(BAYS).then().statusCode(401);
        Site.anonymous()
                .body(Map.of("device", UUID.randomUUID()))
                .put(path + "/device")
                .then()
                .statusCode(401);
        site.withPermissions("devices:read").get(BAYS).then().statusCode(403);
        site.withPermissions("devices:read").get(path).then().statusCode(403);
        site.withPermissions("devices:read").get(path + "/charging").then().statusCode(403);
        site.withPermissions("bays:read")
                .body(Map.of("device", UUID.randomUUID()))
                .put(path + "/device")
                .then()
                .statusCode(403);
        site.withPermissions("bays:read").delete(path + "/device").then().statusCode(403);
        site.withPermissions("bays:read")
                .body(Map.of("user", UUID.randomUUID()))
                .put(path + "/user")
                .then()
                .statusCode(403);
        site.withPermissions("bays:read").delete(path + "/user").then().statusCode(403);
        site.withPermissions("bays:read").body("{}").patch(path).then().statusCode(403);
    }

    @Test
    void another_organisations_bay_is_not_there() {
        UUID bay = site.locker(locker, 1, 1, 1).getFirst();
        UUID device = site.device(site.type("Scanner"), "SCN-001");
        String path = BAYS + "/" + bay;
        try (Site other = new Site()) {
            other.asAdmin().get(path).then().statusCode(404);
            other.asAdmin().get(path + "/charging").then().statusCode(404);
            other.asAdmin().body("{\"outOfService\":true}").patch(path).then().statusCode(404);
            other.asAdmin()
                    .body(Map.of("device", device))
                    .put(path + "/device")
                    .then()
                    .statusCode(404);
            other.asAdmin().delete(path + "/device").then().statusCode(404);
            other.asAdmin().delete(path + "/user").then().statusCode(404);
            UUID theirs = other.device(other.type("Scanner"), "SCN-001");
            refusedAsUnknown(path, theirs);
        }
    }

    @Test
    void who_is_limited_to_a_location_sees_only_its_bays() {
        UUID bay = site.locker(locker, 1, 1, 1).getFirst();
        String path = BAYS + "/" + bay;
        site.asAdminOf(site.location).get(path).then().statusCode(200);
        site.asAdminOf(site.location).get(BAYS).then().body("total", equalTo(1));
        UUID elsewhere = UUID.randomUUID();
        site.asAdminOf(elsewhere).get(path).then().statusCode(404);
        site.asAdminOf(elsewhere).delete(path + "/device").then().statusCode(404);
        site.asAdminOf(elsewhere).get(BAYS).then().body("total", equalTo(0));
    }

    private void refusedAsUnknown(String path, UUID device) {
        site.asAdmin()
                .body(Map.of("device", device))
                .put(path + "/device")
                .then()
                .statusCode(404)
                .body("errors.field", hasItem("device"));
    }
}
