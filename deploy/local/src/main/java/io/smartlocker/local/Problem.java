package io.smartlocker.local;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;

/** An error of the front door itself, as RFC 9457 describes errors. */
record Problem(String type, String title, int status, String detail, String instance) {
    static final String MEDIA_TYPE = "application/problem+json";

    static Problem noSuchAddress(String path) {
        return new Problem("no-such-address", "No such address", 404, "Nothing is served at " + path + ".", path);
    }

    static Problem serviceDown(String service, String path) {
        return new Problem(
                "service-down",
                "Service down",
                502,
                service + " does not answer at the moment. Try again shortly; ./run status shows all parts.",
                path);
    }

    Buffer json() {
        return new JsonObject()
                .put("type", type)
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("instance", instance)
                .toBuffer();
    }

    void answer(HttpServerRequest request) {
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", MEDIA_TYPE)
                .end(json());
    }
}
