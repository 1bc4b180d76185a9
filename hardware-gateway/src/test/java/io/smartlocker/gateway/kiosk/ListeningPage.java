package io.smartlocker.gateway.kiosk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A page that listens to the kiosk's events, as a browser's EventSource does. */
final class ListeningPage implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final Socket socket;

    record Heard(String id, String name, JsonNode data) {}

    /** @param last id of the event that it heard last, null when it is new */
    ListeningPage(String last) {
        try {
            socket = new Socket("127.0.0.1", RestAssured.port);
            String request = "GET /kiosk/v1/events HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
                    + (last == null ? "" : "Last-Event-ID: " + last + "\r\n")
                    + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            Thread.ofPlatform().daemon().start(() -> listen(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each event comes in a chunk of its own, whose length is a line that tells nothing. */
    private void listen(BufferedReader lines) {
        String id = null;
        String name = null;
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("event:")) {
                    name = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    heard.add(new Heard(id, name, JSON.readTree(line.substring(5))));
                    id = null;
                }
            }
        } catch (IOException e) {
            // The connection was closed.
        }
    }

    List<Heard> all() {
        return heard;
    }

    List<JsonNode> of(String name) {
        return heard.stream()
                .filter(event -> event.name().equals(name))
                .map(Heard::data)
                .toList();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
