package io.smartlocker.system.gpio;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The touch page's side of the kiosk API. */
final class KioskClient {
    static final int PORT = 8090;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();

    boolean answers() {
        try {
            send(request("status").GET().build());
            return true;
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof ConnectException) {
                return false;
            }
            throw e;
        }
    }

    /** @return the session */
    String login(String badge) {
        return post("login", object().put("badge", badge)).path("session").asText();
    }

    /** @return the intent */
    String take(String session) {
        return post("take", object().put("session", session)).path("intent").asText();
    }

    /** @return the intent */
    String giveBack(String session) {
        return post("return", object().put("session", session)).path("intent").asText();
    }

    JsonNode intent(String intent) {
        return read(send(request("intents/" + intent).GET().build()));
    }

    private JsonNode post(String path, ObjectNode body) {
        HttpRequest request = request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
        HttpResponse<String> response = send(request);
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(path + " was answered " + response.statusCode() + ": " + response.body());
        }
        return read(response);
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

    private static JsonNode read(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + "/kiosk/v1/" + path));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
