package io.smartlocker.device.bay;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.device.ServiceTest;
import io.smartlocker.device.Site;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BayTest extends ServiceTest {
    private static final String BAYS = "/api/v1/bays";
    private final UUID locker = UUID.randomUUID();

    @Test
    void a_locker_has_the_bays_of_its_rows_and_columns() {
        List<UUID> bays = site.locker(locker, 1, 2, 4);
        site.asAdmin()
                .queryParam("locker", locker)
                .get(BAYS)
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2, 3, 4, 5, 6, 7, 8))
                .body("items[0].door", equalTo("UNKNOWN"))
                .body("items[0].available", equalTo(true))
                .body("items[0].charge.state", equalTo("OFF"));
        assertThat(site.kafka.last(Topics.BAYS, bays.getFirst(), BayState.class))
                .hasValueSatisfying(state -> assertThat(state.locker()).isEqualTo(locker));
    }

    @Test
    void a_growing_locker_keeps_its_bays_and_a_shrinking_one_what_is_in_them() {
        List<UUID> bays = site.locker(locker, 1, 1, 3);
        assertThat(site.locker(locker, 2, 1, 4)).startsWith(bays.toArray(UUID[]::new));
        UUID third = bays.get(2);
        site.assign(third, site.device(site.type("Scanner"), "SCN-001"));

        site.kafka.send(Topics.LOCKERS, locker, site.organization, site.lockerState(locker, 3, 1, 1));

        eventually(() -> assertThat(site.bays(locker)).containsExactly(bays.getFirst(), third));
        site.asAdmin().get(BAYS + "/" + third).then().body("outOfService", equalTo(true));
        eventually(() -> assertThat(site.kafka.last(Topics.BAYS, bays.get(1), BayState.class))
                .isEmpty());
    }

    @Test
    void the_bays_of_a_locker_that_is_gone_go_too() {
        site.locker(locker, 1, 1, 2);
        site.kafka.tombstone(Topics.LOCKERS, locker, site.organization);
        eventually(() -> assertThat(site.bays(locker)).isEmpty());
    }

    @Test
    void a_device_is_assigned_and_unassigned_and_both_states_are_told() {
        UUID bay = site.locker(locker, 1, 1, 2).getFirst();
        UUID device = site.device(site.type("Scanner"), "SCN-001");

        site.asAdmin()
                .body(Map.of("device", device))
                .put(BAYS + "/" + bay + "/device")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("device", equalTo(device.toString()))
                .body("available", equalTo(false));
        site.asAdmin().get("/api/v1/devices/" + device).then().body("bay", equalTo(bay.toString()));
        eventually(() -> {
            assertThat(site.kafka.last(Topics.BAYS, bay, BayState.class))
                    .hasValueSatisfying(state -> assertThat(state.device()).isEqualTo(device));
            assertThat(site.kafka.last(Topics.DEVICES, device, DeviceState.class))
                    .hasValueSatisfying(state -> assertThat(state.bay()).isEqualTo(bay));
        });
        site.assign(bay, device);
        site.asAdmin().get(BAYS + "/" + bay).then().header("ETag", "\"2\"");

        site.asAdmin().delete(BAYS + "/" + bay + "/device").then().statusCode(204);
        site.asAdmin().delete(BAYS + "/" + bay + "/device").then().statusCode(204);
        site.asAdmin().get(BAYS + "/" + bay).then().body("device", nullValue()).body("available", equalTo(true));
        site.asAdmin().get("/api/v1/devices/" + device).then().body("bay", nullValue());
    }

    @Test
    void a_bay_holds_one_device_and_a_device_has_one_bay() {
        List<UUID> bays = site.locker(locker, 1, 1, 2);
        String type = site.type("Scanner");
        UUID first = site.device(type, "SCN-001");
        UUID second = site.device(type, "SCN-002");
        site.assign(bays.getFirst(), first);

        refused(bays.getFirst(), second, "bay-occupied");
        refused(bays.getLast(), first, "device-in-other-bay");
        site.asAdmin()
                .body("{\"outOfService\":true}")
                .patch(BAYS + "/" + bays.getLast())
                .then()
                .statusCode(200);
        refused(bays.getLast(), second, "bay-out-of-service");
    }

    private void refused(UUID bay, UUID device, String rule) {
        site.asAdmin()
                .body(Map.of("device", device))
                .put(BAYS + "/" + bay + "/device")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo(rule));
    }

    @Test
    void two_assigns_of_one_device_at_once_leave_it_in_one_bay() throws Exception {
        List<UUID> bays = site.locker(locker, 1, 2, 4);
        UUID device = site.device(site.type("Scanner"), "SCN-001");
        try (ExecutorService people = Executors.newFixedThreadPool(bays.size())) {
            List<Callable<Integer>> requests = bays.stream()
                    .map(bay -> (Callable<Integer>) () -> site.asAdmin()
                            .body(Map.of("device", device))
                            .put(BAYS + "/" + bay + "/device")
                            .statusCode())
                    .toList();
            List<Integer> answers = people.invokeAll(requests).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
        }
        site.asAdmin()
                .queryParam("locker", locker)
                .queryParam("state", "OCCUPIED")
                .get(BAYS)
                .then()
                .body("total", equalTo(1));
    }

    @Test
    void two_devices_for_one_bay_at_once_leave_one_in_it() throws Exception {
        UUID bay = site.locker(locker, 1, 1, 1).getFirst();
        String type = site.type("Scanner");
        List<UUID> devices = IntStream.range(0, 6)
                .mapToObj(number -> site.device(type, "SCN-" + number))
                .toList();
        try (ExecutorService people = Executors.newFixedThreadPool(devices.size())) {
            List<Callable<Integer>> requests = devices.stream()
                    .map(device -> (Callable<Integer>) () -> site.asAdmin()
                            .body(Map.of("device", device))
                            .put(BAYS + "/" + bay + "/device")
                            .statusCode())
                    .toList();
            List<Integer> answers = people.invokeAll(requests).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
        }
        site.asAdmin().queryParam("bay", bay).get("/api/v1/devices").then().body("total", equalTo(1));
    }

    @Test
    void a_bay_is_given_to_a_person_and_back() {
        UUID bay = site.locker(locker, 1, 1, 1).getFirst();
        UUID user = site.user();
        eventually(() -> site.asAdmin()
                .body(Map.of("user", user))
                .put(BAYS + "/" + bay + "/user")
                .then()
                .statusCode(200)
                .body("user", equalTo(user.toString()))
                .body("state", equalTo("OCCUPIED")));
        UUID other = site.user();
        eventually(() -> site.asAdmin()
                .body(Map.of("user", other))
                .put(BAYS + "/" + bay + "/user")
                .then()
                .statusCode(409)
                .body("type", equalTo("bay-has-user")));
        site.asAdmin().delete(BAYS + "/" + bay + "/user").then().statusCode(204);
        site.asAdmin().get(BAYS + "/" + bay).then().body("user", nullValue());
        eventually(() -> assertThat(site.kafka.last(Topics.BAYS, bay, BayState.class))
                .hasValueSatisfying(state -> assertThat(state.version()).isEqualTo(3)));
    }

    @Test
    void a_bay_out_of_service_keeps_what_is_in_it() {
        UUID bay = site.locker(locker, 1, 1, 2).getFirst();
        UUID device = site.device(site.type("Scanner"), "SCN-001");
        site.assign(bay, device);
        site.asAdmin()
                .header("If-Match", "\"2\"")
                .body("{\"outOfService\":true}")
                .patch(BAYS + "/" + bay)
                .then()
                .statusCode(200)
                .body("outOfService", equalTo(true))
                .body("device", equalTo(device.toString()));
        site.asAdmin()
                .queryParam("locker", locker)
                .queryParam("state", "OUT_OF_SERVICE")
                .get(BAYS)
                .then()
                .body("items", hasSize(1));
        site.asAdmin()
                .queryParam("locker", locker)
                .queryParam("available", true)
                .get(BAYS)
                .then()
                .body("items", hasSize(1));
        site.asAdmin()
                .queryParam("locker", locker)
                .queryParam("available", false)
                .get(BAYS)
                .then()
                .body("items", hasSize(1));
        site.asAdmin()
                .header("If-Match", "\"1\"")
                .body("{\"outOfService\":false}")
                .patch(BAYS + "/" + bay)
                .then()
                .statusCode(412);
        site.asAdmin()
                .body("{\"outOfService\":null}")
                .patch(BAYS + "/" + bay)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("outOfService"));
    }

    @Test
    void bad_input_is_named() {
        UUID bay = site.locker(locker, 1, 1, 1).getFirst();
        String path = BAYS + "/" + bay;
        site.asAdmin().body("{}").put(path + "/device").then().statusCode(400).body("errors.field", hasItem("device"));
        site.asAdmin()
                .body("{\"device\":\"x\"}")
                .put(path + "/device")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("device"));
        site.asAdmin()
                .body(Map.of("device", UUID.randomUUID()))
                .put(path + "/device")
                .then()
                .statusCode(404)
                .body("errors.field", hasItem("device"));
        site.asAdmin()
                .body(Map.of("user", UUID.randomUUID()))
                .put(path + "/user")
                .then()
                .statusCode(404)
                .body("errors.field", hasItem("user"));
        site.asAdmin().get(BAYS + "/" + UUID.randomUUID()).then().statusCode(404);
        site.asAdmin()
                .queryParam("state", "FULL")
                .get(BAYS)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("state"));
        site.asAdmin().get(path + "/charging").then().statusCode(200).body("state", equalTo("OFF"));
    }

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
