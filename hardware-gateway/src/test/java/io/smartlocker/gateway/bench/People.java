package io.smartlocker.gateway.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.smartlocker.testing.bench.Sample;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/** People who come one after the other: somebody new takes a device, then whoever has had one longest brings it back. */
final class People {
    /** So many devices are out at most. */
    private static final int OUT = 24;

    private static final String JAMMED = "JAMMED";
    private static final Duration LOOKED_AT = Duration.ofMillis(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PageClient page;
    private final IntFunction<Map<String, String>> claim;
    private final Deque<Integer> holders = new ArrayDeque<>();
    private final Sample shutToTold = new Sample();
    private int next;
    private int taken;
    private int returned;
    private int jammed;

    /** @param claim what the person of a number shows or types */
    People(PageClient page, IntFunction<Map<String, String>> claim) {
        this.page = page;
        this.claim = claim;
    }

    /** @return what the gateway says of the intent when the door is closed again */
    JsonNode come() {
        return holders.size() < OUT ? take() : giveBack();
    }

    /** From a door that is shut until its page is told who has what. */
    Sample shutToTold() {
        return shutToTold;
    }

    int taken() {
        return taken;
    }

    int returned() {
        return returned;
    }

    /** So often a door did not open, and they were given another. */
    int jammed() {
        return jammed;
    }

    private JsonNode take() {
        int person = next++ % LargeSite.PEOPLE;
        JsonNode opening = open(person, "take");
        int bay = opening.path("bay").asInt();
        page.move(bay, Collections.singletonMap("device", null));
        holders.add(person);
        taken++;
        return shut(bay, opening);
    }

    private JsonNode giveBack() {
        JsonNode opening = open(holders.remove(), "return");
        int bay = opening.path("bay").asInt();
        page.move(bay, Map.of("device", opening.path("device").path("assetTag").asText()));
        returned++;
        return shut(bay, opening);
    }

    private JsonNode shut(int bay, JsonNode opening) {
        long begun = System.nanoTime();
        page.move(bay, Map.of("door", "CLOSED"));
        JsonNode done = await(opening, "DONE");
        shutToTold.add(Duration.ofNanos(System.nanoTime() - begun));
        return done;
    }

    /** Until a door opens: where one jams, the page asks for another. */
    private JsonNode open(int person, String order) {
        JsonNode opening = page.come(claim.apply(person), order);
        while (await(opening, "OPENED").path("state").asText().equals(JAMMED)) {
            jammed++;
            opening = page.come(claim.apply(person), order);
        }
        return opening;
    }

    private JsonNode await(JsonNode opening, String state) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            JsonNode intent = page.intent(opening);
            String is = intent.path("state").asText();
            if (is.equals(state) || is.equals(JAMMED)) {
                return intent;
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("It does not become " + state + ": " + intent);
            }
            LockSupport.parkNanos(LOOKED_AT.toNanos());
        }
    }
}
