package io.smartlocker.device.custody;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.CustodyState;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What people record of how a custody ended. */
@QuarkusTest
class CustodyEndTest extends CorrectionScene {
    private void ended(String path, Map<String, ?> body) {
        post(path, body).statusCode(409).body("type", equalTo("custody-ended"));
    }

    private void untold(String custody) {
        eventually(() -> assertThat(site.kafka.last(Topics.CUSTODIES, UUID.fromString(custody), CustodyState.class))
                .isEmpty());
    }

    @Test
    void a_return_that_no_kiosk_saw_ends_custody_and_what_is_told_of_it() {
        String id = taken();
        post("/" + id + "/return", Map.of("bay", otherBay, "fault", "Scratched"))
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("endEvidence", equalTo("STATED"))
                .body("endedBy", equalTo(ann.toString()));
        device().body("state", equalTo("STORED")).body("bay", equalTo(otherBay.toString()));
        site.asAdmin()
                .queryParam("device", device)
                .get("/api/v1/faults")
                .then()
                .body("items.text", contains("Scratched"));
        untold(id);
        ended("/" + id + "/return", Map.of("bay", otherBay));
    }

    @Test
    void a_device_comes_back_into_no_bay_too() {
        String id = taken();
        post("/" + id + "/return", Map.of()).statusCode(200);
        device().body("state", equalTo("STORED")).body("bay", nullValue()).body("holder", nullValue());
    }

    @Test
    void a_return_out_of_its_time_or_into_no_such_bay_is_refused() {
        String path = "/" + taken() + "/return";
        refused(path, Map.of("at", Instant.now().minus(Duration.ofDays(2)).toString()), 400, "at");
        refused(path, Map.of("fault", ""), 400, "fault");
        post(path, Map.of("bay", UUID.randomUUID())).statusCode(404);
        post("/" + UUID.randomUUID() + "/return", Map.of()).statusCode(404);
        device().body("state", equalTo("HELD"));
    }

    @Test
    void a_device_goes_from_one_person_to_another() {
        String first = taken();
        String second = handedOver(first);
        site.asAdmin()
                .get(CUSTODY + "/" + first)
                .then()
                .body("state", equalTo("HANDED_OVER"))
                .body("endedBy", equalTo(bob.toString()));
        site.asAdmin()
                .get(CUSTODY + "/" + second)
                .then()
                .body("state", equalTo("ACTIVE"))
                .body("holder", equalTo(bob.toString()))
                .body("bay", equalTo(bay.toString()));
        device().body("holder", equalTo(bob.toString()));
        untold(first);
        eventually(() -> assertThat(site.kafka.last(Topics.CUSTODIES, UUID.fromString(second), CustodyState.class))
                .hasValueSatisfying(state -> assertThat(state.holder()).isEqualTo(bob)));
        ended("/" + first + "/hand-over", Map.of("to", bob));
    }

    @Test
    void handing_over_to_oneself_or_nobody_is_refused() {
        String path = "/" + taken() + "/hand-over";
        refused(path, Map.of("to", ann), 400, "to");
        refused(path, Map.of("to", UUID.randomUUID()), 404, "to");
        refused(path, new HashMap<>(), 400, "to");
        post("/" + UUID.randomUUID() + "/hand-over", Map.of("to", ann)).statusCode(404);
        device().body("holder", equalTo(ann.toString()));
    }

    @Test
    void what_is_written_off_is_lost_and_not_told_any_more() {
        String id = taken();
        post("/" + id + "/write-off", Map.of())
                .statusCode(200)
                .body("state", equalTo("WRITTEN_OFF"))
                .body("endedAt", notNullValue());
        device().body("state", equalTo("LOST")).body("holder", nullValue());
        untold(id);
        ended("/" + id + "/write-off", Map.of());
        post("/" + UUID.randomUUID() + "/write-off", Map.of()).statusCode(404);
    }
}
