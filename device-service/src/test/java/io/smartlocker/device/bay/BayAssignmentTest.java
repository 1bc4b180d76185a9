package io.smartlocker.device.bay;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.device.ServiceTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A bay is for one device or one person, and a device has one bay. */
@QuarkusTest
class BayAssignmentTest extends ServiceTest {
    private static final String BAYS = "/api/v1/bays";

    private final UUID locker = UUID.randomUUID();

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
}
