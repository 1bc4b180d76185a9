package io.smartlocker.gateway.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The one person of a {@link TrainingKiosk} looks at its page, takes the device and brings it back, again and again:
 * {@code TrainingVisit <port>}. What answers the first of a day is loaded from then on with the start.
 */
public final class TrainingVisit {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Enough that it is known which of the code is worth compiling first. */
    private static final int VISITS = 3;

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK_EVERY = Duration.ofMillis(20);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String root;

    private TrainingVisit(String port) {
        root = "http://127.0.0.1:" + port;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("Usage: TrainingVisit <port>, not " + Arrays.toString(arguments));
        }
        TrainingVisit visit = new TrainingVisit(arguments[0]);
        for (int i = 0; i < VISITS; i++) {
            visit.look();
            visit.pass("take", Collections.singletonMap("device", null));
            visit.pass("return", Map.of("device", "SCN-001"));
        }
    }

    private void look() throws IOException, InterruptedException {
        for (String path : new String[] {"/", "/kiosk/v1/status", "/q/health/ready"}) {
            send(HttpRequest.newBuilder(URI.create(root + path)).build());
        }
    }

    /** @param moved what happens in the bay while its door is open */
    private void pass(String order, Map<String, ?> moved) throws IOException, InterruptedException {
        String session = post("/kiosk/v1/login", Map.of("badge", TrainingKiosk.BADGE))
                .path("session")
                .asText();
        JsonNode opening = post("/kiosk/v1/" + order, Map.of("session", session));
        String intent = "/kiosk/v1/intents/" + opening.path("intent").asText();
        await(intent, "OPENED");
        move(opening.path("bay").asInt(), moved);
        move(opening.path("bay").asInt(), Map.of("door", "CLOSED"));
        await(intent, "DONE");
    }

    private void await(String intent, String state) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        while (!read(HttpRequest.newBuilder(URI.create(root + intent)).build())
                .path("state")
                .asText()
                .equals(state)) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IOException(intent + " does not become " + state);
            }
            TimeUnit.NANOSECONDS.sleep(LOOK_EVERY.toNanos());
        }
    }

    private void move(int bay, Map<String, ?> change) throws IOException, InterruptedException {
        read(json("/simulator/v1/bays/" + bay).PUT(body(change)).build());
    }

    private JsonNode post(String path, Map<String, ?> content) throws IOException, InterruptedException {
        return read(json(path).POST(body(content)).build());
    }

    private HttpRequest.Builder json(String path) {
        return HttpRequest.newBuilder(URI.create(root + path)).header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher body(Map<String, ?> content) throws IOException {
        return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(content));
    }

    private JsonNode read(HttpRequest request) throws IOException, InterruptedException {
        return JSON.readTree(send(request));
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IOException(request.uri() + " was answered " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }
}
