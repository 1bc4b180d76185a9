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
 * @param objects the places of the objects in what it takes, as far as the document tells
 */
record DocumentedOperation(
        String id, String method, String path, @Nullable String bodyType, boolean isPublic, List<BodyPath> objects) {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** All operations of the running service. */
    static List<DocumentedOperation> all() {
        Map<String, Object> document = RestAssured.given()
                .queryParam("format", "json")
                .get("/q/openapi")
                .jsonPath()
                .getMap("");
        BodySchema schemas = new BodySchema(document);
        List<DocumentedOperation> all = new ArrayList<>();
        BodySchema.map(document.get("paths"))
                .forEach((path, operations) -> BodySchema.map(operations).forEach((method, operation) -> {
                    if (METHODS.contains(method)) {
                        all.add(of(method, path, BodySchema.map(operation), schemas));
                    }
                }));
        return all;
    }

    private static DocumentedOperation of(
            String method, String path, Map<String, Object> operation, BodySchema schemas) {
        List<?> security = (List<?>) operation.getOrDefault("security", List.of());
        Map<String, Object> content =
                BodySchema.map(BodySchema.map(operation.get("requestBody")).get("content"));
        String bodyType = content.keySet().stream()
                .filter(type -> type.equals("application/json"))
                .findFirst()
                .orElseGet(() -> content.keySet().stream().findFirst().orElse(null));
        return new DocumentedOperation(
                operation.getOrDefault("operationId", method + " " + path).toString(),
                method,
                path,
                bodyType,
                security.isEmpty(),
                bodyType == null
                        ? List.of()
                        : schemas.objects(BodySchema.map(content.get(bodyType)).get("schema")));
    }

    boolean changes() {
        return !method.equals("get");
    }

    boolean takesJson() {
        return bodyType != null && bodyType.endsWith("json");
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
