package io.smartlocker.identity;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.platform.body.BodyLimit;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.testing.Backends;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class BodyLimitTest {
    private static final int ONE_MEBIBYTE = 1024 * 1024;

    @Inject
    @All
    List<BodyLimit> limits;

    @Inject
    ObjectMapper json;

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

    @Test
    void only_so_many_large_bodies_are_let_in_at_once() throws IOException {
        List<Socket> onTheirWay = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) {
                onTheirWay.add(beginning());
            }
            String photo = "x".repeat(2 * ONE_MEBIBYTE);
            eventually(() -> Api.asAdmin()
                    .body(Map.of("avatar", photo))
                    .post("/v1/user")
                    .then()
                    .statusCode(429)
                    .header("Retry-After", is("2"))
                    .body("code", is(429)));
            for (Socket socket : onTheirWay) {
                socket.close();
            }
            eventually(() -> Api.asAdmin()
                    .body(Map.of("avatar", photo))
                    .post("/v1/user")
                    .then()
                    .statusCode(400));
        } finally {
            for (Socket socket : onTheirWay) {
                socket.close();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/user/add    | {'status':'Later.','message':{'user_name':'','email_id':'','employee_id':''}}",
                "/ruangkerja/users| {'errorCode':10005,'message':'TOO_MANY_REQUESTS','detail':'Later.'}",
                "/api/user        | {'status':0,'msg':'Later.'}",
                "/api/users       | {'status':0,'msg':'Later.'}",
                "/v1/user         | {'data':null,'code':429,'msg':'Later.'}",
                "/api/users/add   | {'success':false,'message':'Later.','users':[]}",
            },
            quoteCharacter = '"')
    void each_dialect_says_in_its_own_shape_that_it_is_too_much(String path, String shape) throws IOException {
        Object answer = limits.stream()
                .filter(limit -> limit.covers(path))
                .findFirst()
                .orElseThrow()
                .answer(ProblemException.tooManyRequests("Later.", Duration.ofSeconds(2)));

        assertThat(json.writeValueAsString(answer)).isEqualTo(shape.replace('\'', '"'));
    }

    /** A request whose body never comes to its end. */
    private Socket beginning() throws IOException {
        Socket socket = new Socket(service.getHost(), service.getPort());
        String head = "POST /v1/user HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + Api.adminToken()
                + "\r\nContent-Length: " + 2 * ONE_MEBIBYTE + "\r\n\r\n{";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }
}
