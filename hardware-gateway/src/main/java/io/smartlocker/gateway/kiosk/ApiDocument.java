package io.smartlocker.gateway.kiosk;

import io.quarkus.arc.profile.UnlessBuildProfile;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Serves the OpenAPI document that is committed. To compose it from the code takes longer than a start should; the tests do that,
 * and hold both equal.
 */
@Singleton
@UnlessBuildProfile("test")
final class ApiDocument {
    private static final String PATH = "/q/openapi";
    private static final String RESOURCE = "/openapi/gateway.json";

    void serve(@Observes Router router) {
        router.get(PATH).blockingHandler(ApiDocument::answer);
    }

    private static void answer(RoutingContext request) {
        try (InputStream document = Objects.requireNonNull(ApiDocument.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            request.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON)
                    .end(Buffer.buffer(document.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
