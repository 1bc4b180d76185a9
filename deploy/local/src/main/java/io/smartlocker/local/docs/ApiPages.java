package io.smartlocker.local.docs;

import io.smartlocker.local.docs.ApiDocument.Reachable;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Serves the API's description at {@code /api/openapi.json} and, at {@code /api/docs}, Swagger UI with it: read, sign in
 * with an access token, and try. The description is asked from the running services each time, so it is never older than
 * they are; a service that does not answer is left out and named.
 */
public final class ApiPages {
    static final String DOCUMENT = "/api/openapi.json";
    static final String PAGE = "/api/docs";

    private static final String OWN = "/io/smartlocker/local/docs/";
    private static final String SWAGGER_UI = "/META-INF/resources/openapi-ui/";
    private static final Map<String, String> FILES = Map.of(
            "", OWN + "index.html",
            "start.js", OWN + "start.js",
            "swagger-ui.css", SWAGGER_UI + "swagger-ui.css",
            "swagger-ui-bundle.js", SWAGGER_UI + "swagger-ui-bundle.js");
    private static final long PATIENCE_MILLIS = 3_000;

    private final HttpClient client;
    private final Map<String, Integer> services;
    private final Reachable reachable;

    /** @param services ports by short name, such as {@code locker} */
    public ApiPages(HttpClient client, Map<String, Integer> services, Reachable reachable) {
        this.client = client;
        this.services = Map.copyOf(services);
        this.reachable = reachable;
    }

    /** Answers if the request is for the description or the page. */
    public boolean answered(HttpServerRequest request) {
        if (!HttpMethod.GET.equals(request.method())) {
            return false;
        }
        if (request.path().equals(DOCUMENT)) {
            answerDocument(request);
            return true;
        }
        if (request.path().equals(PAGE)) {
            request.response()
                    .setStatusCode(308)
                    .putHeader("Location", PAGE + "/")
                    .end();
            return true;
        }
        return request.path().startsWith(PAGE + "/") && answeredFile(request);
    }

    private void answerDocument(HttpServerRequest request) {
        Map<String, JsonObject> documents = new HashMap<>();
        List<Future<?>> asked = new ArrayList<>();
        services.forEach((service, port) -> asked.add(ask(port).onSuccess(found -> documents.put(service, found))));
        Future.join(asked).onComplete(all -> request.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "no-cache")
                .end(ApiDocument.of(documents, absent(documents), reachable).toBuffer()));
    }

    private List<String> absent(Map<String, JsonObject> documents) {
        return services.keySet().stream()
                .filter(service -> !documents.containsKey(service))
                .sorted()
                .toList();
    }

    private Future<JsonObject> ask(int port) {
        RequestOptions options = new RequestOptions()
                .setHost("127.0.0.1")
                .setPort(port)
                .setURI("/q/openapi?format=json")
                .setTimeout(PATIENCE_MILLIS);
        return client.request(options)
                .compose(request -> request.send())
                .compose(response -> response.statusCode() == 200
                        ? response.body()
                        : Future.failedFuture("Answered " + response.statusCode()))
                .map(Buffer::toJsonObject);
    }

    private boolean answeredFile(HttpServerRequest request) {
        Optional<String> resource = Optional.ofNullable(FILES.get(request.path().substring(PAGE.length() + 1)));
        resource.ifPresent(name -> request.response()
                .putHeader("Content-Type", type(name))
                .putHeader("X-Content-Type-Options", "nosniff")
                // Swagger UI styles its elements directly and draws its icons from data addresses.
                .putHeader(
                        "Content-Security-Policy",
                        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'")
                .end(read(name)));
        return resource.isPresent();
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "js" -> "text/javascript; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            default -> "text/html; charset=utf-8";
        };
    }

    private static Buffer read(String name) {
        try (InputStream resource = ApiPages.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("Not packaged: " + name);
            }
            return Buffer.buffer(resource.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
