package io.smartlocker.identity.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.identity.Api;
import io.smartlocker.identity.Rows;
import io.smartlocker.identity.Someone;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class RotationUnderLoadTest {
    private static final int CLIENTS = 4;

    @TestHTTPResource("/.well-known/jwks.json")
    URI jwks;

    @Inject
    SigningKeys keys;

    private final AtomicBoolean running = new AtomicBoolean(true);
    private final AtomicInteger requests = new AtomicInteger();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final Set<String> usedKeys = ConcurrentHashMap.newKeySet();

    @Test
    void no_request_fails_while_keys_change_under_load() {
        String admin = Api.adminToken();
        JwtConsumer anotherService = anotherService();
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (int i = 0; i < CLIENTS; i++) {
                Someone client = new Someone();
                threads.submit(() -> use(client, anotherService));
            }
            Eventually.eventually(() -> assertThat(usedKeys).isNotEmpty());
            for (int rotations = 1; rotations <= 3; rotations++) {
                rotate(admin);
                int seen = rotations;
                int before = requests.get();
                Eventually.eventually(() -> assertThat(usedKeys).hasSizeGreaterThan(seen));
                Eventually.eventually(() -> assertThat(requests).hasValueGreaterThan(before + CLIENTS));
            }
            running.set(false);
        }

        assertThat(failures).isEmpty();
        Api.as(admin).get("/api/v1/auth/me").then().statusCode(200);
    }

    @Test
    void a_key_that_was_just_published_waits_until_all_know_it() {
        String admin = Api.adminToken();
        rotate(admin);

        String signsFrom = Api.as(admin)
                .post("/api/v1/auth/keys/rotate")
                .then()
                .statusCode(200)
                .extract()
                .path("signsFrom");

        assertThat(Instant.parse(signsFrom)).isAfter(Instant.now().plus(Duration.ofMinutes(1)));
        Api.as(admin).post("/api/v1/auth/keys/rotate").then().statusCode(200).body("signsFrom", is(signsFrom));
    }

    @Test
    void only_who_may_rotates_keys() {
        String current = keys.current().id();

        Api.as(Api.tokenWith("users:write"))
                .post("/api/v1/auth/keys/rotate")
                .then()
                .statusCode(403);
        Api.anonymous().post("/api/v1/auth/keys/rotate").then().statusCode(401);

        assertThat(keys.current().id()).isEqualTo(current);
    }

    /** Lets the next key have been published for long, and has it take over. */
    private void rotate(String admin) {
        Rows.change("update signing_key set published_at = now() - interval '1 hour'");
        String key = Api.as(admin)
                .post("/api/v1/auth/keys/rotate")
                .then()
                .statusCode(200)
                .extract()
                .path("key");
        assertThat(keys.current().id()).isEqualTo(key);
    }

    /** Verifies as the other services do: with the keys it has, and with fresh ones when it meets an unknown one. */
    private JwtConsumer anotherService() {
        HttpsJwks published = new HttpsJwks(jwks.toString());
        published.setRefreshReprieveThreshold(0);
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(published))
                .setExpectedAudience("smartlocker-admin")
                .setExpectedIssuer("https://smartlocker")
                .build();
    }

    private void use(Someone client, JwtConsumer anotherService) {
        while (running.get()) {
            try {
                String token = client.signIn(Map.of()).statusCode(200).extract().path("accessToken");
                usedKeys.add(anotherService
                        .process(token)
                        .getJoseObjects()
                        .getFirst()
                        .getKeyIdHeaderValue());
                Api.as(token).get("/api/v1/auth/me").then().statusCode(200);
                requests.incrementAndGet();
            } catch (Exception | AssertionError failure) {
                failures.add(failure);
            }
        }
    }
}
