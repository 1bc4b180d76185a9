package io.smartlocker.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** JSON over HTTP, signed in when a token is given. Any answer but 2xx is a {@link DemoFailed}. */
final class JsonApi {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final JsonMapper MAPPER = new JsonMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;
    private final Optional<String> token;

    private JsonApi(URI base, Optional<String> token) {
        this.base = base;
        this.token = token;
    }

    static JsonApi at(URI base) {
        return new JsonApi(base, Optional.empty());
    }

    /** The same, signed in. */
    JsonApi signedIn(String username, String password) {
        JsonNode tokens = post("/api/v1/auth/login", Map.of("username", username, "password", password));
        return new JsonApi(base, Optional.of(tokens.path("accessToken").asText()));
    }

    JsonNode get(String path) {
        return send(request(path).GET(), path);
    }

    JsonNode post(String path, Map<String, ?> body) {
        return send(request(path).POST(BodyPublishers.ofString(json(body))), path);
    }

    JsonNode put(String path, Map<String, ?> body) {
        return send(request(path).PUT(BodyPublishers.ofString(json(body))), path);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(base.resolve(path)).timeout(TIMEOUT).header("Content-Type", "application/json");
        token.ifPresent(bearer -> builder.header("Authorization", "Bearer " + bearer));
        return builder;
    }

    private JsonNode send(HttpRequest.Builder builder, String path) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new DemoFailed(
                        response.statusCode(),
                        request.method() + " " + path + " answered " + response.statusCode() + ": " + response.body());
            }
            return MAPPER.readTree(response.body());
        } catch (IOException e) {
            throw new DemoFailed(0, request.method() + " " + path + " was not answered: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailed(0, "Interrupted at " + path);
        }
    }

    private static String json(Map<String, ?> body) {
        try {
            return MAPPER.writeValueAsString(body);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
