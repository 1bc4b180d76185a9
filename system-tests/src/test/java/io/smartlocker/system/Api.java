package io.smartlocker.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** JSON over HTTP as any client would speak it. */
public final class Api {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final HttpClient client;
    private final URI base;
    private final Map<String, String> headers;

    private Api(HttpClient client, URI base, Map<String, String> headers) {
        this.client = client;
        this.base = base;
        this.headers = headers;
    }

    static Api at(URI base) {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return new Api(client, base, Map.of());
    }

    Api signedIn(String username, String password) {
        Answer answer = post("/api/v1/auth/login", Map.of("username", username, "password", password))
                .expect(200);
        return with("Authorization", "Bearer " + answer.text("accessToken"));
    }

    public Api with(String header, String value) {
        Map<String, String> more = new java.util.HashMap<>(headers);
        more.put(header, value);
        return new Api(client, base, Map.copyOf(more));
    }

    public Answer get(String path) {
        return send(request(path).GET().build(), path);
    }

    public Answer post(String path, Map<String, ?> body) {
        return send(request(path).POST(BodyPublishers.ofString(json(body))).build(), path);
    }

    public Answer put(String path, Map<String, ?> body) {
        return send(request(path).PUT(BodyPublishers.ofString(json(body))).build(), path);
    }

    /** Sends a file as it is. */
    public Answer upload(String path, String mediaType, Path file) throws IOException {
        return send(
                request(path)
                        .setHeader("Content-Type", mediaType)
                        .POST(BodyPublishers.ofFile(file))
                        .build(),
                path);
    }

    /** All items of a list, page after page. */
    public List<JsonNode> list(String path) {
        List<JsonNode> items = new ArrayList<>();
        String limited = path + (path.contains("?") ? "&" : "?") + "limit=200";
        String page = limited;
        while (true) {
            JsonNode answer = get(page).expect(200).body();
            answer.path("items").forEach(items::add);
            if (!answer.hasNonNull("next")) {
                return items;
            }
            page = limited + "&cursor=" + URLEncoder.encode(answer.path("next").asText(), StandardCharsets.UTF_8);
        }
    }

    /** The first item whose field has the value. */
    public JsonNode find(String path, String field, String value) {
        return list(path).stream()
                .filter(item -> item.path(field).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + field + " " + value + " in " + path));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(base.resolve(path)).timeout(TIMEOUT).header("Content-Type", "application/json");
        headers.forEach(builder::header);
        return builder;
    }

    private Answer send(HttpRequest request, String path) {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            JsonNode body = response.body().isBlank() ? MissingNode.getInstance() : MAPPER.readTree(response.body());
            return new Answer(response.statusCode(), body, request.method() + " " + path);
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + path + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    private static String json(Map<String, ?> body) {
        try {
            return MAPPER.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
