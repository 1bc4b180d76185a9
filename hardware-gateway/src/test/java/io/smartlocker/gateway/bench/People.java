package io.smartlocker.gateway.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** People who come one after the other: somebody new takes a device, then whoever has had one longest brings it back. */
final class People {
    /** So many devices are out at most. */
    private static final int OUT = 24;

    private static final Duration LOOKED_AT = Duration.ofMillis(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PageClient page;
    private final Deque<Integer> holders = new ArrayDeque<>();
    private int next;
    private int taken;
    private int returned;

    People(PageClient page) {
        this.page = page;
    }

    /** @return what the gateway says of the intent when the door is closed again */
    JsonNode come() {
        return holders.size() < OUT ? take() : giveBack();
    }

    int taken() {
        return taken;
    }

    int returned() {
        return returned;
    }

    private JsonNode take() {
        int person = next++ % LargeSite.PEOPLE;
        JsonNode opening = page.tap(LargeSite.badge(person), "take");
        int bay = opening.path("bay").asInt();
        await(opening, "OPENED");
        page.move(bay, Collections.singletonMap("device", null));
        page.move(bay, Map.of("door", "CLOSED"));
        holders.add(person);
        taken++;
        return await(opening, "DONE");
    }

    private JsonNode giveBack() {
        JsonNode opening = page.tap(LargeSite.badge(holders.remove()), "return");
        int bay = opening.path("bay").asInt();
        await(opening, "OPENED");
        page.move(bay, Map.of("device", opening.path("device").path("assetTag").asText()));
        page.move(bay, Map.of("door", "CLOSED"));
        returned++;
        return await(opening, "DONE");
    }

    private JsonNode await(JsonNode opening, String state) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            JsonNode intent = page.intent(opening);
            if (intent.path("state").asText().equals(state)) {
                return intent;
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("It does not become " + state + ": " + intent);
            }
            LockSupport.parkNanos(LOOKED_AT.toNanos());
        }
    }
}
