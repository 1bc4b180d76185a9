package io.smartlocker.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.testing.Backends;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A whole shift signs in at the same moment. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class LoginStormTest {
    private static final int LOGINS = 500;

    @TestHTTPResource("/api/v1/auth/login")
    URI login;

    @Test
    void each_of_five_hundred_gets_a_session_or_is_told_when_to_try_again() throws Exception {
        Someone someone = new Someone();
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < LOGINS; i++) {
                answers.add(client.sendAsync(request(someone, someone.password), BodyHandlers.ofString()));
            }
            CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).get();
        }

        List<HttpResponse<String>> all =
                answers.stream().map(CompletableFuture::join).toList();
        assertThat(all)
                .extracting(HttpResponse::statusCode)
                .containsOnly(200, 429)
                .contains(200);
        assertThat(all.stream().filter(answer -> answer.statusCode() == 429)).allSatisfy(answer -> {
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).contains("too-many-requests");
        });
        assertThat(send(request(someone, someone.password)).statusCode()).isEqualTo(200);
    }

    @Test
    void a_storm_of_wrong_passwords_ends_in_a_lockout_and_in_nothing_worse() throws Exception {
        Someone someone = new Someone();
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < LOGINS; i++) {
                answers.add(client.sendAsync(request(someone, "guess number " + i), BodyHandlers.ofString()));
            }
            CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).get();
        }

        assertThat(answers.stream().map(CompletableFuture::join).map(HttpResponse::statusCode))
                .containsOnly(401, 429)
                .filteredOn(status -> status == 401)
                .hasSizeLessThanOrEqualTo(5);
        assertThat(send(request(new Someone(), "a-password-of-")).statusCode()).isEqualTo(401);
    }

    private HttpRequest request(Someone someone, String password) {
        String body = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(someone.username, password);
        return HttpRequest.newBuilder(login)
                .version(HttpClient.Version.HTTP_1_1)
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .header("X-Forwarded-For", Api.address())
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
