package io.smartlocker.gateway.kiosk;

import static io.restassured.RestAssured.given;
import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.gateway.SeededKiosk;
import io.smartlocker.gateway.StoredSite;
import io.smartlocker.gateway.journal.Facts;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A person taps, takes and returns, over HTTP against the simulated cabinet. */
@QuarkusTest
@QuarkusTestResource(value = StoredSite.class, restrictToAnnotatedClass = true)
class TapTest {
    @Inject
    Facts facts;

    @Test
    void a_tap_opens_a_bay_and_the_journal_tells_it_in_order() {
        String session = tap(SeededKiosk.BADGE_001);
        ValidatableResponse taken = post("take", Map.of("session", session)).statusCode(201);
        String intent = taken.extract().path("intent");
        int bay = taken.extract().path("bay");

        eventually(() -> assertThat(state(intent)).isEqualTo("OPENED"));
        pushDoor(bay, null);
        eventually(() -> assertThat(state(intent)).isEqualTo("DONE"));

        given().get("/simulator/v1/bays")
                .then()
                .body("find { it.number == %d }.pulses".formatted(bay), equalTo(1))
                .body("find { it.number == %d }.lineEnergised".formatted(bay), equalTo(false));
        assertThat(tellingOf(intent))
                .containsExactly(
                        KioskFact.BayFired.class,
                        KioskFact.DoorOpened.class,
                        KioskFact.DeviceTaken.class,
                        KioskFact.DoorClosed.class);
        assertThat(facts.kept().stream().map(KioskEvent::sequence).toList())
                .isEqualTo(
                        java.util.stream.LongStream.rangeClosed(1, facts.kept().size())
                                .boxed()
                                .toList());
        given().get("/kiosk/v1/intents/" + intent).then().body("tapToEnergisedMicros", notNullValue());

        giveBack(SeededKiosk.BADGE_001);
    }

    @Test
    void a_return_is_stored_and_charges() {
        String session = tap(SeededKiosk.BADGE_002);
        take(session);
        giveBack(SeededKiosk.BADGE_002);
        List<KioskFact> told = new ArrayList<>();
        facts.kept().forEach(event -> told.add(event.fact()));
        assertThat(told).anyMatch(KioskFact.DeviceReturned.class::isInstance);
    }

    @Test
    void somebody_without_a_grant_is_refused_with_the_reason() {
        post("login", Map.of("badge", SeededKiosk.BADGE_003))
                .statusCode(403)
                .contentType("application/problem+json")
                .body("reason", equalTo("NOT_GRANTED"))
                .body("type", equalTo("not-granted"))
                .body("status", equalTo(403))
                .body("detail", notNullValue());
    }

    private void take(String session) {
        ValidatableResponse taken = post("take", Map.of("session", session)).statusCode(201);
        String intent = taken.extract().path("intent");
        int bay = taken.extract().path("bay");
        eventually(() -> assertThat(state(intent)).isEqualTo("OPENED"));
        pushDoor(bay, null);
        eventually(() -> assertThat(state(intent)).isEqualTo("DONE"));
    }

    private void giveBack(String badge) {
        String session = post("login", Map.of("badge", badge))
                .statusCode(200)
                .body("holds", hasSize(1))
                .extract()
                .path("session");
        ValidatableResponse returned =
                post("return", Map.of("session", session)).statusCode(201);
        String intent = returned.extract().path("intent");
        int bay = returned.extract().path("bay");
        eventually(() -> assertThat(state(intent)).isEqualTo("OPENED"));
        pushDoor(bay, returned.extract().path("device.assetTag"));
        eventually(() -> assertThat(state(intent)).isEqualTo("DONE"));
        eventually(() -> given().get("/kiosk/v1/status")
                .then()
                .body("bays.find { it.number == %d }.charge.state".formatted(bay), equalTo("CHARGING")));
        given().header("Kiosk-Session", session)
                .get("/kiosk/v1/me")
                .then()
                .statusCode(200)
                .body("holds", hasSize(0))
                .body("mayTake.name", hasItem("Scanner"));
    }

    private List<Class<?>> tellingOf(String intent) {
        return facts.kept().stream()
                .map(KioskEvent::fact)
                .filter(fact -> fact.toString().contains(intent))
                .<Class<?>>map(Object::getClass)
                .toList();
    }

    private static String tap(String badge) {
        return post("login", Map.of("badge", badge))
                .statusCode(200)
                .body("mayTake.name", hasItem("Scanner"))
                .body("expiresAt", notNullValue())
                .extract()
                .path("session");
    }

    private static String state(String intent) {
        return given().get("/kiosk/v1/intents/" + intent).path("state");
    }

    private static void pushDoor(int bay, String device) {
        Map<String, Object> move = new HashMap<>();
        move.put("door", "CLOSED");
        move.put("device", device);
        given().contentType("application/json")
                .body(move)
                .put("/simulator/v1/bays/" + bay)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse post(String path, Map<String, ?> body) {
        return given().contentType("application/json")
                .body(body)
                .post("/kiosk/v1/" + path)
                .then();
    }
}
