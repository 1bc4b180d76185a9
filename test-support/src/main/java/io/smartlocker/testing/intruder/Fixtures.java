package io.smartlocker.testing.intruder;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is needed to call operations: which things there are, and what is sent. */
final class Fixtures {
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Object> bodies = new HashMap<>();

    void id(String place, Object id) {
        ids.put(place, id.toString());
    }

    void body(String operation, Object body) {
        bodies.put(operation, body);
    }

    Collection<String> ids() {
        return ids.values();
    }

    boolean suffice(DocumentedOperation operation) {
        return operation.places().stream().allMatch(ids::containsKey)
                && (operation.bodyType() == null || bodies.containsKey(operation.id()));
    }

    @Nullable
    Object body(DocumentedOperation operation) {
        return bodies.get(operation.id());
    }

    Response call(DocumentedOperation operation, @Nullable String token) {
        return call(operation, token, body(operation));
    }

    Response call(DocumentedOperation operation, @Nullable String token, @Nullable Object body) {
        var request = given().header("Idempotency-Key", UUID.randomUUID().toString());
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (operation.bodyType() != null && body != null) {
            request.contentType(operation.bodyType());
            // Bytes that are given as any object would be written as JSON.
            request = body instanceof byte[] bytes ? request.body(bytes) : request.body(body);
        }
        return request.request(operation.method(), path(operation));
    }

    private String path(DocumentedOperation operation) {
        String path = operation.path();
        for (String place : operation.places().reversed()) {
            path = path.replace(place, place.substring(0, place.lastIndexOf('{')) + ids.get(place));
        }
        return path;
    }
}
