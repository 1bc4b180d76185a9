package io.smartlocker.system.bench;

import io.smartlocker.system.Answer;
import io.smartlocker.system.Api;
import io.smartlocker.system.Kiosk;
import io.smartlocker.testing.bench.Pace;
import io.smartlocker.testing.bench.Sample;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Bays opened from afar: one after the other at the kiosk with its pulse, and fifty a second at kiosks that are played. */
final class RemoteOpens {
    private final Supplier<Api> admins;

    /** @param admins signs in anew each time: warming up takes longer than a token lives */
    RemoteOpens(Supplier<Api> admins) {
        this.admins = () -> admins.get().with("Prefer", "wait=30");
    }

    /**
     * @param toKiosk from the row written to the kiosk having it
     * @param answered from the request to the answer, with the pulse of 300 ms and its door in it
     */
    record Latency(Sample toKiosk, Sample answered) {}

    /** At the kiosk of the demo site. */
    Latency measure(Kiosk kiosk, int times) {
        Api admin = admins.get();
        Latency latency = new Latency(new Sample(), new Sample());
        for (int i = 0; i < times; i++) {
            int number = 1 + i % 8;
            String bay = admin.find("/api/v1/bays", "number", Integer.toString(number))
                    .path("id")
                    .asText();
            long begin = System.nanoTime();
            Answer answer = open(admin, bay);
            latency.answered().add(Duration.ofNanos(System.nanoTime() - begin));
            latency.toKiosk()
                    .add(Duration.between(
                            Instant.parse(answer.text("createdAt")), Instant.parse(answer.text("receivedAt"))));
            kiosk.awaitDoor(number, "OPEN");
            kiosk.shut(number);
        }
        return latency;
    }

    /**
     * At kiosks whose doors open at once, so without the pulse.
     *
     * @return from the request to the line that would be energised, and to the answer
     */
    Latency measure(PlayedKiosks kiosks, int times, Duration pace) throws InterruptedException, ExecutionException {
        Api admin = admins.get();
        List<Future<Once>> all = new ArrayList<>();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Pace.keep(times, pace, number -> {
                String bay = kiosks.bays().get(number % kiosks.bays().size());
                all.add(callers.submit(() -> once(admin, bay, kiosks)));
            });
        }
        Latency latency = new Latency(new Sample(), new Sample());
        for (Future<Once> each : all) {
            latency.toKiosk().add(each.get().toKiosk());
            latency.answered().add(each.get().answered());
        }
        return latency;
    }

    private record Once(Duration toKiosk, Duration answered) {}

    private static Once once(Api admin, String bay, PlayedKiosks kiosks) {
        long begin = System.nanoTime();
        Answer answer = open(admin, bay);
        long end = System.nanoTime();
        return new Once(Duration.ofNanos(kiosks.energisedAt(answer.id()) - begin), Duration.ofNanos(end - begin));
    }

    private static Answer open(Api admin, String bay) {
        return admin.post("/api/v1/bays/" + bay + "/open", Map.of("reason", "Measuring"))
                .expect(200);
    }
}
