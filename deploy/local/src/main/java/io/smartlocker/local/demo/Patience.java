package io.smartlocker.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what reaches another service or the kiosk over Kafka a moment later. */
final class Patience {
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Duration POLL = Duration.ofMillis(50);

    private Patience() {}

    static void until(String what, BooleanSupplier condition) {
        Instant deadline = Instant.now().plus(LIMIT);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new DemoFailed(0, "Waited " + LIMIT.toSeconds() + " s in vain until " + what);
            }
            pause();
        }
    }

    /** Repeats a request for as long as the service does not know yet what the request refers to. */
    static <T> T untilKnown(Supplier<T> request) {
        Instant deadline = Instant.now().plus(LIMIT);
        while (true) {
            try {
                return request.get();
            } catch (DemoFailed e) {
                boolean unknownYet = e.status() == 400 || e.status() == 404 || e.status() == 422;
                if (!unknownYet || Instant.now().isAfter(deadline)) {
                    throw e;
                }
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.NANOSECONDS.sleep(POLL.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailed(0, "Interrupted");
        }
    }
}
