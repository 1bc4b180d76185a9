package io.smartlocker.local.docs;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The OpenAPI documents of all services as one. What two services describe under the same name but differently gets the
 * service's name before its own, so that nothing is overwritten.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.0">OpenAPI 3.1</a>
 */
public final class ApiDocument {
    private ApiDocument() {}

    /** Which operations of a service can be reached from outside. */
    @FunctionalInterface
    public interface Reachable {
        boolean test(String service, String method, String path);
    }

    /**
     * One document.
     *
     * @param documents of each service that answered, by its short name such as {@code locker}
     * @param absent services that did not answer
     */
    public static JsonObject of(Map<String, JsonObject> documents, List<String> absent, Reachable reachable) {
        Map<String, JsonObject> sorted = new TreeMap<>(documents);
        Set<String> ambiguous = ComponentNames.ambiguous(sorted.values());
        Set<String> operationIds = ComponentNames.repeatedOperationIds(sorted.values());
        JsonObject paths = new JsonObject();
        JsonObject components = new JsonObject();
        Set<String> tags = new TreeSet<>();
        sorted.forEach((service, document) -> {
            JsonObject own = ComponentNames.prefixed(document, service, ambiguous, operationIds);
            addPaths(own, service, reachable, paths, tags);
            addComponents(own, components);
        });
        return new JsonObject()
                .put("openapi", "3.1.0")
                .put("info", info(absent))
                .put("servers", new JsonArray().add(new JsonObject().put("url", "/")))
                .put(
                        "tags",
                        new JsonArray(tags.stream()
                                .map(name -> new JsonObject().put("name", name))
                                .toList()))
                .put("paths", paths)
                .put("components", components);
    }

    private static JsonObject info(List<String> absent) {
        JsonObject info = new JsonObject().put("title", "Smart Locker").put("version", "1");
        return absent.isEmpty()
                ? info
                : info.put("description", "Incomplete: no answer from " + String.join(", ", absent) + ".");
    }

    private static void addPaths(
            JsonObject document, String service, Reachable reachable, JsonObject paths, Set<String> tags) {
        for (Map.Entry<String, Object> path : section(document, "paths")) {
            for (Map.Entry<String, Object> part : (JsonObject) path.getValue()) {
                if (part.getValue() instanceof JsonObject operation
                        && reachable.test(service, part.getKey().toUpperCase(Locale.ROOT), path.getKey())) {
                    at(paths, path.getKey()).put(part.getKey(), operation);
                    operation.getJsonArray("tags", new JsonArray()).forEach(tag -> tags.add(String.valueOf(tag)));
                }
            }
        }
    }

    private static void addComponents(JsonObject document, JsonObject components) {
        for (Map.Entry<String, Object> kind : section(document, "components")) {
            for (Map.Entry<String, Object> component : (JsonObject) kind.getValue()) {
                at(components, kind.getKey()).put(component.getKey(), component.getValue());
            }
        }
    }

    static JsonObject section(JsonObject document, String name) {
        return document.getJsonObject(name, new JsonObject());
    }

    private static JsonObject at(JsonObject parent, String key) {
        if (!parent.containsKey(key)) {
            parent.put(key, new JsonObject());
        }
        return parent.getJsonObject(key);
    }
}
