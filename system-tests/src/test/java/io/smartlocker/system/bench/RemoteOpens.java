package io.smartlocker.system.bench;

import io.smartlocker.system.Answer;
import io.smartlocker.system.Api;
import io.smartlocker.system.Kiosk;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Bays opened from afar, one after the other. */
final class RemoteOpens {
    private final Api admin;
    private final Kiosk kiosk;

    RemoteOpens(Api admin, Kiosk kiosk) {
        this.admin = admin;
        this.kiosk = kiosk;
    }

    /**
     * @param toKiosk from the row written to the kiosk having it
     * @param answered from the request to the answer, with the pulse of 300 ms and its door in it
     */
    record Latency(Sample toKiosk, Sample answered) {}

    Latency measure(int times) {
        Latency latency = new Latency(new Sample(), new Sample());
        for (int i = 0; i < times; i++) {
            int number = 1 + i % 8;
            String bay = admin.find("/api/v1/bays", "number", Integer.toString(number))
                    .path("id")
                    .asText();
            long begin = System.nanoTime();
            Answer answer = admin.with("Prefer", "wait=10")
                    .post("/api/v1/bays/" + bay + "/open", Map.of("reason", "Measuring"))
                    .expect(200);
            latency.answered().add(Duration.ofNanos(System.nanoTime() - begin));
            latency.toKiosk()
                    .add(Duration.between(
                            Instant.parse(answer.text("createdAt")), Instant.parse(answer.text("receivedAt"))));
            kiosk.awaitDoor(number, "OPEN");
            kiosk.shut(number);
        }
        return latency;
    }
}
