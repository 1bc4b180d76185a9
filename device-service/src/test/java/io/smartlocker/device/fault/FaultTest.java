package io.smartlocker.device.fault;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.kiosk.Evidence;
import io.smartlocker.contracts.kiosk.KioskFact.DeviceReturned;
import io.smartlocker.contracts.kiosk.KioskFact.FaultReported;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.device.Told;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FaultTest extends FaultScene {
    private ValidatableResponse resolve(String fault) {
        return site.asAdmin()
                .body(Map.of("note", "Mended"))
                .post(FAULTS + "/{id}/resolve", fault)
                .then();
    }

    @Test
    void a_choice_of_the_type_is_reported_shown_and_logged() {
        String id = report(Map.of("device", device, "code", "DIRT"))
                .statusCode(201)
                .header("Location", notNullValue())
                .header("ETag", "\"1\"")
                .body("text", equalTo("It is dirty"))
                .body("critical", equalTo(false))
                .body("source", equalTo("REPORTED"))
                .body("state", equalTo("OPEN"))
                .body("reportedBy", equalTo(site.administrator.toString()))
                .extract()
                .path("id");
        site.asAdmin().get(FAULTS + "/{id}", id).then().statusCode(200).body("code", equalTo("DIRT"));
        device().body("quarantined", equalTo(false));
        eventually(() -> assertThat(site.kafka.read(Topics.ACTIVITY, id))
                .anySatisfy(told -> assertThat(told.value()).contains("fault.reported")));
    }

    @Test
    void a_critical_fault_keeps_a_device_from_being_handed_out_until_the_last_is_resolved() {
        String one = reported(Map.of("device", device, "code", "DISPLAY"));
        String two = reported(Map.of("device", device, "text", "It is hot", "critical", true));
        device().body("quarantined", equalTo(true));
        eventually(() -> assertThat(site.kafka.last(Topics.DEVICES, device, DeviceState.class))
                .hasValueSatisfying(state -> assertThat(state.quarantined()).isTrue()));

        resolve(one)
                .statusCode(200)
                .body("state", equalTo("RESOLVED"))
                .body("note", equalTo("Mended"))
                .body("resolvedBy", equalTo(site.administrator.toString()));
        device().body("quarantined", equalTo(true));
        resolve(two).statusCode(200);
        device().body("quarantined", equalTo(false));
        eventually(() -> assertThat(site.kafka.last(Topics.DEVICES, device, DeviceState.class))
                .hasValueSatisfying(state -> assertThat(state.quarantined()).isFalse()));
    }

    @Test
    void a_fault_that_is_opened_again_counts_again() {
        String id = reported(Map.of("device", device, "code", "DISPLAY"));
        resolve(id).statusCode(200);
        site.asAdmin()
                .header("If-Match", "\"2\"")
                .post(FAULTS + "/{id}/reopen", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("state", equalTo("OPEN"))
                .body("note", nullValue());
        device().body("quarantined", equalTo(true));
    }

    @Test
    void a_critical_fault_of_a_bay_keeps_it_from_being_used() {
        UUID bay = bays.getFirst();
        String id = reported(Map.of("bay", bay, "text", "The door is bent", "critical", true));
        site.asAdmin().get("/api/v1/bays/{id}", bay).then().body("operational", equalTo(false));
        resolve(id).statusCode(200);
        site.asAdmin().get("/api/v1/bays/{id}", bay).then().body("operational", equalTo(true));
    }

    @Test
    void what_is_told_with_a_return_is_a_fault_of_the_device() {
        UUID person = UUID.randomUUID();
        Instant begin = Instant.now();
        site.tell(bays.getFirst(), begin, Told.taken(person, device));
        site.tell(
                bays.getFirst(),
                begin.plusMillis(9),
                new DeviceReturned(UUID.randomUUID(), person, device, Evidence.SENSED, "DISPLAY"));
        eventually(() -> site.asAdmin()
                .queryParam("device", device)
                .queryParam("source", "RETURNED")
                .get(FAULTS)
                .then()
                .statusCode(200)
                .body("items.code", contains("DISPLAY"))
                .body("items.kiosk", contains(site.kiosk.toString())));
        device().body("quarantined", equalTo(true));
    }

    @Test
    void what_is_told_at_a_kiosk_is_a_fault_of_the_device_and_keeps_it_from_being_handed_out() {
        UUID person = UUID.randomUUID();
        site.tell(site.event(null, Instant.now(), new FaultReported(person, device, "DISPLAY", "A crack")));
        eventually(() -> site.asAdmin()
                .queryParam("device", device)
                .queryParam("source", "REPORTED")
                .get(FAULTS)
                .then()
                .statusCode(200)
                .body("items.code", contains("DISPLAY"))
                .body("items[0].text", endsWith(": A crack"))
                .body("items[0].reportedBy", equalTo(person.toString()))
                .body("items[0].kiosk", equalTo(site.kiosk.toString())));
        device().body("quarantined", equalTo(true));
    }

    @Test
    void faults_are_found_by_what_is_known_of_them() {
        String display = reported(Map.of("device", device, "code", "DISPLAY"));
        String bent = reported(Map.of("bay", bays.getFirst(), "text", "Bent"));
        resolve(bent).statusCode(200);

        found("state", "OPEN", display);
        found("critical", "true", display);
        found("critical", "false", bent);
        found("bay", bays.getFirst().toString(), bent);
        found("location", site.location.toString(), bent);
        found("q", "bent", bent);
        site.asAdmin()
                .queryParam("sort", "-reportedAt")
                .get(FAULTS)
                .then()
                .statusCode(200)
                .body("items.id", contains(bent, display))
                .body("total", equalTo(2));
    }

    private void found(String filter, String value, String only) {
        site.asAdmin()
                .queryParam(filter, value)
                .get(FAULTS)
                .then()
                .statusCode(200)
                .body("items.id", contains(only));
    }

    @Test
    void a_fault_is_resolved_once_and_reopened_once() {
        String id = reported(Map.of("device", device, "text", "Scratched"));
        site.asAdmin().post(FAULTS + "/{id}/reopen", id).then().statusCode(409).body("type", equalTo("fault-open"));
        resolve(id).statusCode(200);
        resolve(id).statusCode(409).body("type", equalTo("fault-resolved"));
        site.asAdmin()
                .header("If-Match", "\"1\"")
                .post(FAULTS + "/{id}/reopen", id)
                .then()
                .statusCode(412);
    }
}
