package io.smartlocker.audit.live;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Listens as a browser would, and notes what it hears. */
final class LiveClient implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final InputStream body;
    private volatile boolean ended;

    /** @param name absent for a sign of life */
    record Heard(@Nullable String name, String id, String data) {}

    private LiveClient(String token, String query, @Nullable String lastEventId)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/live" + query))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        HttpResponse<InputStream> response = http.send(request.build(), BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            throw new IllegalStateException("It is answered with " + response.statusCode());
        }
        body = response.body();
        Thread.ofVirtual().start(this::read);
    }

    static LiveClient open(String token) throws IOException, InterruptedException {
        return new LiveClient(token, "", null);
    }

    static LiveClient goingOn(String token, String lastEventId) throws IOException, InterruptedException {
        return new LiveClient(token, "", lastEventId);
    }

    List<Heard> heard() {
        return heard;
    }

    List<String> data(String name) {
        return heard.stream()
                .filter(event -> name.equals(event.name()))
                .map(Heard::data)
                .toList();
    }

    /** Whether the stream came to its end in order. */
    boolean isEnded() {
        return ended;
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            Map<String, String> fields = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty()) {
                    String[] parts = line.split(": ?", 2);
                    fields.put(parts[0], parts.length > 1 ? parts[1] : "");
                } else if (!fields.isEmpty()) {
                    heard.add(new Heard(
                            fields.get("event"), fields.getOrDefault("id", ""), fields.getOrDefault("data", "")));
                    fields.clear();
                }
            }
            ended = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
