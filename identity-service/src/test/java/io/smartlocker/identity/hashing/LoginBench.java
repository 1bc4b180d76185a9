package io.smartlocker.identity.hashing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smartlocker.identity.Api;
import io.smartlocker.identity.Someone;
import io.smartlocker.testing.Backends;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * How many sign in each second, next to how many passwords the same cores can hash when they do nothing else; measured in
 * turns, since the machine may be busy. Not a test by its name, so that only {@code ./run bench} runs it.
 */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class LoginBench {
    private static final Duration TURN = Duration.ofSeconds(5);
    private static final int TURNS = 4;
    /** As many as hash at once, so that no core rests, and none waits for more than its turn. */
    private static final int HASHERS = 2;

    private static final int CLIENTS = 4 * HASHERS;

    /** A refresh does what a login does around its hash: this many, and that code runs as it does in a service of an hour. */
    private static final int REFRESHES = 1_500;

    @TestHTTPResource("/api/v1/auth/login")
    URI login;

    @Test
    void measure() throws Exception {
        Someone someone = new Someone();
        String verifier = Argon2id.hash(bytes(someone.password));
        try (HttpClient client = HttpClient.newHttpClient()) {
            Callable<Boolean> bare = () -> Argon2id.verify(verifier, bytes(someone.password));
            Callable<Boolean> whole = () -> signIn(client, someone);
            warmUp(client, someone);
            turn(HASHERS, bare);
            turn(CLIENTS, whole);
            double hashes = 0;
            double logins = 0;
            for (int i = 0; i < TURNS; i++) {
                hashes += turn(HASHERS, bare);
                logins += turn(CLIENTS, whole);
            }
            write(logins / TURNS, hashes / TURNS);
        }
    }

    /** How often it was done each second. */
    private static double turn(int threads, Callable<Boolean> work) throws InterruptedException {
        AtomicInteger done = new AtomicInteger();
        long begin = System.nanoTime();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            for (int i = 0; i < threads; i++) {
                workers.submit(() -> {
                    while (System.nanoTime() - begin < TURN.toNanos()) {
                        if (!work.call()) {
                            throw new IllegalStateException("A login was refused");
                        }
                        done.incrementAndGet();
                    }
                    return null;
                });
            }
        }
        return done.get() / ((System.nanoTime() - begin) / 1e9);
    }

    private void warmUp(HttpClient client, Someone someone) throws Exception {
        try (ExecutorService workers = Executors.newFixedThreadPool(HASHERS)) {
            List<Future<?>> chains = new ArrayList<>();
            for (int i = 0; i < HASHERS; i++) {
                chains.add(workers.submit(() -> {
                    String token = refreshToken(post(client, login, credentials(someone)));
                    for (int j = 0; j < REFRESHES; j++) {
                        String body = "{\"refreshToken\":\"%s\"}".formatted(token);
                        token = refreshToken(post(client, login.resolve("refresh"), body));
                    }
                    return null;
                }));
            }
            for (Future<?> chain : chains) {
                chain.get();
            }
        }
    }

    private static String refreshToken(HttpResponse<String> answer) {
        return JsonPath.from(answer.body()).getString("refreshToken");
    }

    private boolean signIn(HttpClient client, Someone someone) throws IOException, InterruptedException {
        return post(client, login, credentials(someone)).statusCode() == 200;
    }

    private static String credentials(Someone someone) {
        return "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(someone.username, someone.password);
    }

    private static HttpResponse<String> post(HttpClient client, URI address, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "application/json")
                .header("X-Forwarded-For", Api.address())
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static void write(double logins, double hashes) throws IOException {
        String row = String.format(
                Locale.ROOT,
                "| logins per second / bare Argon2id on the same cores | %.1f / %.1f (%.0f %%) | ≥ 90 %% |%n",
                logins,
                hashes,
                100 * logins / hashes);
        Files.writeString(Path.of("target", "logins.md"), row);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
