package io.smartlocker.system.bench;

import io.smartlocker.system.Api;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How much of what identity-service does for a sign-in is the hash of the password, which is meant to be dear. Counted in
 * processor time of its threads: database, broker and those who sign in are at work on the same cores.
 */
final class LoginRate {
    private static final String HASHERS = "argon2-";
    private static final Duration TURN = Duration.ofSeconds(20);

    /** Enough that the threads that hash never rest, and few enough that nobody is told to come again. */
    private static final int CLIENTS = 8;

    private final Api frontDoor;
    private final ProcessHandle service;
    private final Map<String, String> credentials;

    LoginRate(Api frontDoor, ProcessHandle service, Map<String, String> credentials) {
        this.frontDoor = frontDoor;
        this.service = service;
        this.credentials = credentials;
    }

    /**
     * @param hashing of the process's processor time, the part that Argon2id had, from 0 to 1
     * @param compiling the part that the compilers still had in the last turn before, from 0 to 1
     */
    record Result(double perSecond, double hashing, double compiling) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%.1f/s, %.0f %% of its processor time is Argon2id (compilers had %.0f %% just before)",
                    perSecond,
                    100 * hashing,
                    100 * compiling);
        }
    }

    Result measure() throws Exception {
        double compiling = WarmUp.of(service, () -> signIns(TURN));
        ProcessorTime before = ProcessorTime.of(service, HASHERS);
        double perSecond = signIns(TURN);
        return new Result(perSecond, ProcessorTime.of(service, HASHERS).shareSince(before), compiling);
    }

    private double signIns(Duration time) throws InterruptedException {
        AtomicInteger done = new AtomicInteger();
        long begin = System.nanoTime();
        try (ExecutorService people = Executors.newFixedThreadPool(CLIENTS)) {
            for (int i = 0; i < CLIENTS; i++) {
                people.submit(() -> {
                    while (System.nanoTime() - begin < time.toNanos()) {
                        frontDoor.post("/api/v1/auth/login", credentials).expect(200);
                        done.incrementAndGet();
                    }
                });
            }
        }
        return done.get() / ((System.nanoTime() - begin) / 1e9);
    }
}
