package io.smartlocker.system.bench;

import io.smartlocker.system.Api;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;

/**
 * How much of what identity-service does for a sign-in is the hash of the password, which is meant to be dear. Counted in
 * processor time of its threads: database, broker and those who sign in are at work on the same cores.
 */
final class LoginRate {
    private static final String HASHERS = "argon2-";
    private static final Duration TURN = Duration.ofSeconds(20);
    private static final Duration MEASURED = Duration.ofMinutes(1);

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
                    "%.1f/s, %.1f %% of its processor time is Argon2id (compilers had %.0f %% just before)",
                    perSecond,
                    100 * hashing,
                    100 * compiling);
        }
    }

    /**
     * Few sign in within a second, so that the compilers would need a quarter of an hour for what a sign-in is made of beside the
     * hash. Renewing a session is made of the same, and goes a hundred times as often.
     */
    Result measure() throws Exception {
        WarmUp.of(service, () -> renewals(TURN));
        double compiling = WarmUp.of(service, () -> signIns(TURN));
        ProcessorTime before = ProcessorTime.of(service, HASHERS);
        double perSecond = signIns(MEASURED);
        return new Result(perSecond, ProcessorTime.of(service, HASHERS).shareSince(before), compiling);
    }

    private double signIns(Duration time) throws Exception {
        return together(time, going -> {
            int done = 0;
            while (going.getAsBoolean()) {
                signIn();
                done++;
            }
            return done;
        });
    }

    private double renewals(Duration time) throws Exception {
        return together(time, going -> {
            int done = 0;
            String token = signIn();
            while (going.getAsBoolean()) {
                token = frontDoor
                        .post("/api/v1/auth/refresh", Map.of("refreshToken", token))
                        .expect(200)
                        .text("refreshToken");
                done++;
            }
            return done;
        });
    }

    private String signIn() {
        return frontDoor.post("/api/v1/auth/login", credentials).expect(200).text("refreshToken");
    }

    /** @return how often it was done in a second, by all together */
    private static double together(Duration time, ToIntFunction<BooleanSupplier> client) throws Exception {
        long begin = System.nanoTime();
        Callable<Integer> one = () -> client.applyAsInt(() -> System.nanoTime() - begin < time.toNanos());
        int done = 0;
        try (ExecutorService people = Executors.newFixedThreadPool(CLIENTS)) {
            for (Future<Integer> each : people.invokeAll(Collections.nCopies(CLIENTS, one))) {
                done += each.get();
            }
        }
        return done / ((System.nanoTime() - begin) / 1e9);
    }
}
