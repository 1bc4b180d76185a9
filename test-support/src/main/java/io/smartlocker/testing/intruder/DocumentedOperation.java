package io.smartlocker.testing.intruder;

import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An operation as the service's OpenAPI document has it.
 *
 * @param bodyType of what it takes, absent when it takes nothing
 * @param isPublic whether the document asks for no token
 */
record DocumentedOperation(
        String id, String method, String path, @Nullable String bodyType, boolean isPublic) {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** All operations of the running service. */
    static List<DocumentedOperation> all() {
        Map<String, Map<String, Map<String, Object>>> paths = RestAssured.given()
                .queryParam("format", "json")
                .get("/q/openapi")
                .jsonPath()
                .getMap("paths");
        List<DocumentedOperation> all = new ArrayList<>();
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            if (METHODS.contains(method)) {
                all.add(of(method, path, operation));
            }
        }));
        return all;
    }

    private static DocumentedOperation of(String method, String path, Map<String, Object> operation) {
        List<?> security = (List<?>) operation.getOrDefault("security", List.of());
        return new DocumentedOperation(
                operation.getOrDefault("operationId", method + " " + path).toString(),
                method,
                path,
                bodyType(operation),
                security.isEmpty());
    }

    private static @Nullable String bodyType(Map<String, Object> operation) {
        if (operation.get("requestBody") instanceof Map<?, ?> body
                && body.get("content") instanceof Map<?, ?> content) {
            return content.keySet().stream()
                    .map(Object::toString)
                    .filter(type -> type.equals("application/json"))
                    .findFirst()
                    .orElseGet(() -> content.keySet().iterator().next().toString());
        }
        return null;
    }

    boolean changes() {
        return !method.equals("get");
    }

    /** The paths that end in a parameter, from short to long: the places of the things that the operation is about. */
    List<String> places() {
        List<String> places = new ArrayList<>();
        for (int end = path.indexOf('}'); end >= 0; end = path.indexOf('}', end + 1)) {
            places.add(path.substring(0, end + 1));
        }
        return places;
    }

    @Override
    public String toString() {
        return method.toUpperCase(Locale.ROOT) + " " + path + " (" + id + ")";
    }
}
