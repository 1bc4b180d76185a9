package io.smartlocker.scheduling.reservation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.Charge;
import io.smartlocker.contracts.state.ReservationState;
import io.smartlocker.scheduling.Cabinet;
import io.smartlocker.scheduling.Site;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import io.smartlocker.testing.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Reservations that people make by hand, and what becomes of them. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class ReservationTest {
    private static final String RESERVATIONS = "/api/v1/reservations";
    private static final Charge FULL = new Charge(Charge.State.FULL, 100, false);

    private final Site site = new Site();
    private final Cabinet cabinet = new Cabinet(site, true).grantTo(site.group);
    private final UUID device = cabinet.store(FULL);
    private final Instant tomorrow = Instant.now().plus(Duration.ofDays(1));

    @Test
    void a_device_is_kept_for_somebody_and_told() {
        String id = make(site.user, device, tomorrow, tomorrow.plusSeconds(3600))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("state", equalTo("ACTIVE"))
                .body("shift", nullValue())
                .body("location", equalTo(site.location.toString()))
                .extract()
                .path("id");

        Eventually.eventually(() -> assertThat(told(id).device()).isEqualTo(device));
        site.asPlanner().get(RESERVATIONS + "/" + id).then().statusCode(200).body("device", equalTo(device.toString()));
    }

    @Test
    void a_device_is_kept_for_one_at_a_time() {
        UUID other = site.newPerson(site.group);
        make(site.user, device, tomorrow, tomorrow.plusSeconds(3600)).statusCode(201);

        make(other, device, tomorrow.plusSeconds(3599), tomorrow.plusSeconds(7200))
                .statusCode(409)
                .body("type", equalTo("device-reserved"));
        make(other, device, tomorrow.plusSeconds(3600), tomorrow.plusSeconds(7200))
                .statusCode(201);
    }

    @Test
    void a_reservation_is_changed_and_given_up() {
        String id = make(site.user, device, tomorrow, tomorrow.plusSeconds(3600))
                .extract()
                .path("id");

        site.asPlanner()
                .header("If-Match", "\"0\"")
                .body(Map.of("until", tomorrow.plusSeconds(7200).toString()))
                .patch(RESERVATIONS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        site.asPlanner()
                .header("If-Match", "\"0\"")
                .delete(RESERVATIONS + "/" + id)
                .then()
                .statusCode(412);
        site.asPlanner().delete(RESERVATIONS + "/" + id).then().statusCode(204);

        site.asPlanner().get(RESERVATIONS + "/" + id).then().body("state", equalTo("RELEASED"));
        site.asPlanner()
                .delete(RESERVATIONS + "/" + id)
                .then()
                .statusCode(422)
                .body("type", equalTo("reservation-over"));
        try (KafkaProbe kafka = new KafkaProbe()) {
            Eventually.eventually(() -> assertThat(
                            kafka.read(Topics.RESERVATIONS, id).getLast().value())
                    .isNull());
        }
    }

    @Test
    void it_is_over_when_its_person_takes_the_device() {
        String id = make(site.user, device, null, tomorrow)
                .statusCode(201)
                .extract()
                .path("id");

        cabinet.take(device, site.user, null);

        becomes(id, "TAKEN");
    }

    @Test
    void another_device_is_kept_when_somebody_else_takes_it() {
        UUID spare = cabinet.store(FULL);
        String id = make(site.user, device, null, tomorrow)
                .statusCode(201)
                .extract()
                .path("id");

        cabinet.take(device, site.newPerson(), null);

        Eventually.eventually(() -> assertThat(told(id).device()).isEqualTo(spare));
        site.asPlanner().get(RESERVATIONS + "/" + id).then().body("state", equalTo("ACTIVE"));
    }

    @Test
    void it_ends_when_the_device_is_out_of_order_and_there_is_no_other() {
        String id = make(site.user, device, tomorrow, tomorrow.plusSeconds(60))
                .extract()
                .path("id");

        cabinet.quarantine(device);

        becomes(id, "UNFIT");
    }

    @Test
    void it_ends_unused_when_its_time_is_over() {
        String id = make(site.user, device, null, Instant.now().plusSeconds(4))
                .statusCode(201)
                .extract()
                .path("id");

        becomes(id, "UNUSED");
    }

    @Test
    void they_are_listed_by_person_device_state_and_time() {
        String id = make(site.user, device, tomorrow, tomorrow.plusSeconds(60))
                .extract()
                .path("id");

        list("user", site.user).body("items.id", contains(id));
        list("user", UUID.randomUUID()).body("items", empty());
        list("device", device).body("items.id", contains(id));
        list("location", site.location).body("items.id", contains(id));
        list("state", "ACTIVE").body("items.id", contains(id));
        list("state", "TAKEN").body("items", empty());
        list("from", tomorrow.plusSeconds(60).toString()).body("items", empty());
        list("until", tomorrow.plusSeconds(1).toString()).body("items.id", contains(id));
        list("q", "scn-").body("items.id", contains(id));
        site.asPlanner().queryParam("state", "LOST").get(RESERVATIONS).then().statusCode(400);
    }

    @Test
    void what_cannot_be_is_refused() {
        make(UUID.randomUUID(), device, null, tomorrow).statusCode(422).body("errors.field", contains("user"));
        make(site.user, UUID.randomUUID(), null, tomorrow).statusCode(422).body("errors.field", contains("device"));
        make(site.user, site.device, null, tomorrow).statusCode(422);
        make(site.user, device, tomorrow, tomorrow).statusCode(400).body("errors.field", contains("until"));
        make(site.user, device, null, Instant.now().plus(Duration.ofDays(30))).statusCode(400);
        site.asPlanner()
                .body(Map.of("user", site.user, "device", device))
                .post(RESERVATIONS)
                .then()
                .statusCode(400)
                .body("errors.field", contains("until"));
        cabinet.quarantine(device);
        make(site.user, device, null, tomorrow).statusCode(422).body("type", equalTo("device-unfit"));
    }

    @Test
    void permissions_and_locations_are_honoured() {
        String id = make(site.user, device, tomorrow, tomorrow.plusSeconds(60))
                .extract()
                .path("id");
        String elsewhere = Tokens.sign(Tokens.claims(
                        UUID.randomUUID(),
                        site.organization,
                        Tokens.ADMIN_AUDIENCE,
                        "reservations:read",
                        "reservations:write")
                .claim("locations", List.of(site.elsewhere.toString())));

        site.as("reservations:read").delete(RESERVATIONS + "/" + id).then().statusCode(403);
        site.as("reservations:write").get(RESERVATIONS).then().statusCode(403);
        given().auth().oauth2(elsewhere).get(RESERVATIONS).then().body("items", empty());
        given().auth().oauth2(elsewhere).get(RESERVATIONS + "/" + id).then().statusCode(404);
        given().auth()
                .oauth2(elsewhere)
                .contentType(ContentType.JSON)
                .body(Map.of("user", site.user, "device", device, "until", tomorrow.toString()))
                .post(RESERVATIONS)
                .then()
                .statusCode(422);
    }

    private ValidatableResponse make(UUID user, UUID what, Instant from, Instant until) {
        Map<String, Object> body = new HashMap<>(Map.of("user", user, "device", what, "until", until.toString()));
        if (from != null) {
            body.put("from", from.toString());
        }
        return site.asPlanner().body(body).post(RESERVATIONS).then();
    }

    private ValidatableResponse list(String filter, Object value) {
        return site.asPlanner()
                .queryParam(filter, value)
                .get(RESERVATIONS)
                .then()
                .statusCode(200);
    }

    private void becomes(String id, String state) {
        Eventually.eventually(
                () -> site.asPlanner().get(RESERVATIONS + "/" + id).then().body("state", equalTo(state)));
        try (KafkaProbe kafka = new KafkaProbe()) {
            Eventually.eventually(() -> assertThat(
                            kafka.read(Topics.RESERVATIONS, id).getLast().value())
                    .isNull());
        }
    }

    private static ReservationState told(String id) {
        try (KafkaProbe kafka = new KafkaProbe()) {
            return kafka.last(Topics.RESERVATIONS, UUID.fromString(id), ReservationState.class)
                    .orElseThrow();
        }
    }
}
