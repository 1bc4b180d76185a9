package io.smartlocker.locker.kiosk;

import io.smartlocker.locker.LockerConfig;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Slows down whoever guesses enrolment codes. It counts in memory: a code lives for minutes and has 50 bits, so that a
 * restart gives a guesser nothing.
 */
@ApplicationScoped
class EnrolmentThrottle {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_ADDRESSES = 10_000;

    private final Map<String, Failures> failures = new ConcurrentHashMap<>();
    private final int allowed;

    EnrolmentThrottle(LockerConfig config) {
        this.allowed = config.enrolment().wrongCodesPerMinute();
    }

    private record Failures(Instant since, int count) {
        boolean areOver(Instant now) {
            return since.plus(WINDOW).isBefore(now);
        }
    }

    /** Refuses an address that has tried too many wrong codes. */
    void require(String address) {
        Instant now = Instant.now();
        Failures counted = failures.get(address);
        if (counted != null && !counted.areOver(now) && counted.count() >= allowed) {
            throw ProblemException.tooManyRequests(
                    "Too many wrong codes. Wait a minute.",
                    Duration.between(now, counted.since().plus(WINDOW)));
        }
    }

    void failed(String address) {
        Instant now = Instant.now();
        if (failures.size() >= MOST_ADDRESSES) {
            failures.values().removeIf(counted -> counted.areOver(now));
        }
        failures.compute(address, (key, counted) -> more(counted, now));
    }

    private static Failures more(@Nullable Failures counted, Instant now) {
        return counted == null || counted.areOver(now)
                ? new Failures(now, 1)
                : new Failures(counted.since(), counted.count() + 1);
    }
}
