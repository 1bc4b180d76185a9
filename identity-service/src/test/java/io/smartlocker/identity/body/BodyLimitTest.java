package io.smartlocker.identity.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.identity.Api;
import io.smartlocker.testing.Backends;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class BodyLimitTest {
    private static final int ONE_MEBIBYTE = 1024 * 1024;

    @TestHTTPResource
    URI service;

    @Test
    void a_body_that_is_too_large_is_refused_before_anybody_asks_who_sent_it() {
        Api.anonymous()
                .body(Map.of("name", "x".repeat(ONE_MEBIBYTE)))
                .post("/api/v1/users")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", is("too-large"))
                .body("detail", containsString("1048576"));
    }

    @Test
    void a_body_without_a_length_ends_at_the_same_limit() throws IOException, InterruptedException {
        byte[] body = ("{\"name\":\"" + "x".repeat(2 * ONE_MEBIBYTE) + "\"}").getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(service.resolve("/api/v1/users"))
                .header("Authorization", "Bearer " + Api.adminToken())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(413);
        }
    }
}
