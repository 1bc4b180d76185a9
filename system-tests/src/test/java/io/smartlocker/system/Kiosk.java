package io.smartlocker.system;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A person before the kiosk: the touch page's API, and the hands that move doors and devices of the simulated cabinet. */
public final class Kiosk {
    private static final Duration SOON = Duration.ofSeconds(10);

    private final Api api;

    Kiosk(Api api) {
        this.api = api;
    }

    public Answer tap(String badge) {
        return api.post("/kiosk/v1/login", Map.of("badge", badge));
    }

    public Answer take(String badge) {
        String session = tap(badge).expect(200).text("session");
        return api.post("/kiosk/v1/take", Map.of("session", session)).expect(201);
    }

    /** Takes a device of that type. */
    public Answer take(String badge, String deviceType) {
        String session = tap(badge).expect(200).text("session");
        return api.post("/kiosk/v1/take", Map.of("session", session, "deviceType", deviceType))
                .expect(201);
    }

    public Answer giveBack(String badge) {
        String session = tap(badge).expect(200).text("session");
        return api.post("/kiosk/v1/return", Map.of("session", session)).expect(201);
    }

    /** Takes what lies in the opened bay and shuts the door. */
    public void takeOut(Answer opening) {
        int bay = opening.body().path("bay").asInt();
        awaitDoor(bay, "OPEN");
        move(bay, null, "device");
        move(bay, "CLOSED", "door");
        awaitIntent(opening, "DONE");
    }

    /** Puts the device into the opened bay and shuts the door. */
    public void putIn(Answer opening) {
        int bay = opening.body().path("bay").asInt();
        awaitDoor(bay, "OPEN");
        move(bay, opening.body().path("device").path("assetTag").asText(), "device");
        move(bay, "CLOSED", "door");
        awaitIntent(opening, "DONE");
    }

    public void shut(int bay) {
        move(bay, "CLOSED", "door");
    }

    public void awaitDoor(int bay, String door) {
        eventually(SOON, () -> assertThat(simulated(bay).path("door").asText()).isEqualTo(door));
    }

    public void awaitIntent(Answer opening, String state) {
        eventually(SOON, () -> assertThat(intent(opening).text("state")).isEqualTo(state));
    }

    public Answer intent(Answer opening) {
        return api.get("/kiosk/v1/intents/" + opening.text("intent")).expect(200);
    }

    public JsonNode status() {
        return api.get("/kiosk/v1/status").expect(200).body();
    }

    /** How the simulated bay is: door, device, pulses, lastPulseMillis, charging. */
    public JsonNode simulated(int bay) {
        return StreamSupport.stream(
                        api.get("/simulator/v1/bays").expect(200).body().spliterator(), false)
                .filter(each -> each.path("number").asInt() == bay)
                .findFirst()
                .orElseThrow();
    }

    /** How often each bay's lock was fired, by bay number. */
    public Map<Integer, Long> pulses() {
        Map<Integer, Long> pulses = new HashMap<>();
        api.get("/simulator/v1/bays")
                .expect(200)
                .body()
                .forEach(bay -> pulses.put(
                        bay.path("number").asInt(), bay.path("pulses").asLong()));
        return pulses;
    }

    public long pulses(int bay) {
        return simulated(bay).path("pulses").asLong();
    }

    private void move(int bay, @Nullable String value, String what) {
        Map<String, @Nullable Object> move = new HashMap<>();
        move.put(what, value);
        api.put("/simulator/v1/bays/" + bay, move).expect(200);
    }
}
