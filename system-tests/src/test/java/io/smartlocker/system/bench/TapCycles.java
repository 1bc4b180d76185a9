package io.smartlocker.system.bench;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.smartlocker.system.Answer;
import io.smartlocker.system.Api;
import io.smartlocker.system.Kiosk;
import io.smartlocker.testing.bench.Sample;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Somebody who takes a device and brings it back again and again; of a type that is ready at once. */
final class TapCycles {
    private static final String BADGE = "04A1B2C3D4";
    private static final Duration REST = Duration.ofMillis(2100);
    private static final Duration SOON = Duration.ofSeconds(20);

    private final Api admin;
    private final Kiosk kiosk;
    private final String type;

    TapCycles(Api admin, Kiosk kiosk) {
        this.admin = admin;
        this.kiosk = kiosk;
        this.type = admin.post(
                        "/api/v1/device-types",
                        Map.of("name", "Torch", "minimumChargeMinutes", 0, "expectedDrawWatts", 5))
                .expect(201)
                .id();
        for (int number = 7; number <= 8; number++) {
            fill(number);
        }
    }

    private void fill(int number) {
        String device = admin.post("/api/v1/devices", Map.of("assetTag", "TRC-00" + number, "type", type))
                .expect(201)
                .id();
        JsonNode bay = admin.find("/api/v1/bays", "number", Integer.toString(number));
        admin.put("/api/v1/bays/" + bay.path("id").asText() + "/device", Map.of("device", device))
                .expect(200);
    }

    /** Time in the gateway from the person's requests to the energised line. */
    Sample measure(int cycles) {
        Sample sample = new Sample();
        for (int i = 0; i < cycles; i++) {
            restLocks();
            Answer taken = take();
            kiosk.takeOut(taken);
            sample.add(tapToEnergised(taken));
            restLocks();
            Answer returned = kiosk.giveBack(BADGE);
            kiosk.putIn(returned);
            sample.add(tapToEnergised(returned));
        }
        return sample;
    }

    /** A lock is fired again after two seconds at the earliest; that rest is not what is measured. */
    private static void restLocks() {
        LockSupport.parkNanos(REST.toNanos());
    }

    private Answer take() {
        Answer[] taken = new Answer[1];
        eventually(SOON, () -> taken[0] = kiosk.take(BADGE, type));
        return taken[0];
    }

    private Duration tapToEnergised(Answer opening) {
        long micros = kiosk.intent(opening).body().path("tapToEnergisedMicros").asLong(-1);
        assertThat(micros).isNotNegative();
        return Duration.ofNanos(micros * 1000);
    }
}
