package io.smartlocker.testing;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits for a condition with a deadline, never for a fixed time. */
public final class Eventually {
    public static final Duration DEADLINE = Duration.ofSeconds(60);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private Eventually() {}

    /** What must come true; it throws while it is not. */
    @FunctionalInterface
    public interface Assertion {
        void check() throws Exception;
    }

    /** Waits up to a minute until the assertion holds; then fails with its last failure. */
    public static void eventually(Assertion assertion) {
        eventually(DEADLINE, assertion);
    }

    /** Waits until the assertion holds; after the deadline fails with its last failure. */
    public static void eventually(Duration deadline, Assertion assertion) {
        long end = System.nanoTime() + deadline.toNanos();
        while (true) {
            try {
                assertion.check();
                return;
            } catch (AssertionError | Exception failure) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("Not within " + deadline + ": " + failure.getMessage(), failure);
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }
}
