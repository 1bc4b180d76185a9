package io.smartlocker.gateway.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** The touch page's requests, and hands for the twin of the cabinet. */
final class PageClient {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String root;

    PageClient(int port) {
        root = "http://127.0.0.1:" + port;
    }

    boolean answers() {
        try {
            return send(request("/kiosk/v1/status").GET().build()).statusCode() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /**
     * @param claim badge, or employee id and PIN
     * @param order {@code take} or {@code return}
     */
    JsonNode come(Map<String, String> claim, String order) {
        String session = post("/kiosk/v1/login", claim).path("session").asText();
        return post("/kiosk/v1/" + order, Map.of("session", session));
    }

    JsonNode intent(JsonNode opening) {
        return read(send(request("/kiosk/v1/intents/" + opening.path("intent").asText())
                .GET()
                .build()));
    }

    void move(int bay, Map<String, ?> change) {
        read(send(request("/simulator/v1/bays/" + bay)
                .PUT(BodyPublishers.ofString(write(change)))
                .build()));
    }

    private JsonNode post(String path, Map<String, ?> body) {
        return read(
                send(request(path).POST(BodyPublishers.ofString(write(body))).build()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root + path)).header("Content-Type", "application/json");
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String write(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(HttpResponse<String> response) {
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(
                    response.uri() + " was answered " + response.statusCode() + ": " + response.body());
        }
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
