package io.smartlocker.gateway.guard;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The pulses that are running, and when one of them has gone wrong. All times are of {@link System#nanoTime}. */
final class PulseClock {
    /** A gateway that is not heard of for so long during a pulse is taken for dead. */
    static final Duration SILENCE = Duration.ofMillis(500);
    /** No pulse is longer than one second; one that has not ended by then does not end by itself, however it beats. */
    static final Duration LONGEST = Duration.ofMillis(1500);

    private static final long NONE = Duration.ofDays(1).toNanos();

    private final Map<Long, Running> running = new HashMap<>();

    private record Running(long began, long heard) {
        long left(long now) {
            return Math.min(heard + SILENCE.toNanos() - now, began + LONGEST.toNanos() - now);
        }
    }

    void begin(long pulse, long now) {
        running.put(pulse, new Running(now, now));
    }

    void beat(long pulse, long now) {
        running.computeIfPresent(pulse, (id, known) -> new Running(known.began(), now));
    }

    void end(long pulse) {
        running.remove(pulse);
    }

    /** Nanoseconds until the guard must act unless it hears something; none left means now. A day while no pulse runs. */
    long left(long now) {
        return running.values().stream()
                .mapToLong(pulse -> pulse.left(now))
                .min()
                .orElse(NONE);
    }
}
