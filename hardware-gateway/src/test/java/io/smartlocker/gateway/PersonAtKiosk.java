package io.smartlocker.gateway;

import static io.restassured.RestAssured.given;
import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import io.smartlocker.testing.OpenApiCheck;
import java.util.HashMap;
import java.util.Map;

/** Plays a person at the kiosk over HTTP: taps, takes, brings back, moves doors. */
public final class PersonAtKiosk {
    private final String badge;

    public PersonAtKiosk(String badge) {
        this.badge = badge;
    }

    public ValidatableResponse tap() {
        return post("login", Map.of("badge", badge));
    }

    public String letIn() {
        return tap().statusCode(200).extract().path("session");
    }

    /** Taps, takes a device and closes the door behind it; answers the asset tag. */
    public String take() {
        ValidatableResponse taken = post("take", Map.of("session", letIn())).statusCode(201);
        closeBehind(taken, null);
        return taken.extract().path("device.assetTag");
    }

    /** Taps, puts back the only device held and closes the door; answers the bay's number. */
    public int giveBack() {
        ValidatableResponse opened = post("return", Map.of("session", letIn())).statusCode(201);
        closeBehind(opened, opened.extract().path("device.assetTag"));
        return opened.extract().path("bay");
    }

    public static void closeBehind(ValidatableResponse opening, String device) {
        String intent = opening.extract().path("intent");
        eventually(() -> assertThat(state(intent)).isEqualTo("OPENED"));
        moveDoor(opening.extract().path("bay"), "CLOSED", device);
        eventually(() -> assertThat(state(intent)).isEqualTo("DONE"));
    }

    public static String state(String intent) {
        return given().get("/kiosk/v1/intents/" + intent).path("state");
    }

    public static void moveDoor(int bay, String door, String device) {
        Map<String, Object> move = new HashMap<>();
        move.put("door", door);
        move.put("device", device);
        given().contentType("application/json")
                .body(move)
                .put("/simulator/v1/bays/" + bay)
                .then()
                .statusCode(200);
    }

    /** Whether a bay's door stays shut whatever its lock does. */
    public static void jam(int bay, boolean on) {
        move(bay, Map.of("jam", on));
    }

    /** Moves a bay's door by hand: {@code OPEN} or {@code CLOSED}. */
    public static void push(int bay, String door) {
        move(bay, Map.of("door", door));
    }

    /** Whether the kiosk says that the bay did not open. */
    public static boolean isJammed(int bay) {
        return given().get("/kiosk/v1/status").path("bays.find { it.number == %d }.jammed".formatted(bay));
    }

    private static void move(int bay, Map<String, ?> change) {
        given().contentType("application/json")
                .body(change)
                .put("/simulator/v1/bays/" + bay)
                .then()
                .statusCode(200);
    }

    public static int pulses(int bay) {
        return given().get("/simulator/v1/bays").path("find { it.number == %d }.pulses".formatted(bay));
    }

    public static ValidatableResponse post(String path, Map<String, ?> body) {
        return given().filter(OpenApiCheck.filter())
                .contentType("application/json")
                .body(body)
                .post("/kiosk/v1/" + path)
                .then();
    }
}
