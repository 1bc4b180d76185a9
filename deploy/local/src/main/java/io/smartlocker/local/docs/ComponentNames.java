package io.smartlocker.local.docs;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What several OpenAPI documents call by the same name. */
final class ComponentNames {
    private static final String REFERENCE = "#/components/";

    private ComponentNames() {}

    /** Components ({@code schemas/Page}) of which two documents say different things, or mean different things by them. */
    static Set<String> ambiguous(Iterable<JsonObject> documents) {
        Map<String, Object> known = new TreeMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (JsonObject document : documents) {
            components(document).forEach((name, said) -> {
                Object before = known.putIfAbsent(name, said);
                if (before != null && !before.equals(said)) {
                    ambiguous.add(name);
                }
            });
        }
        while (known.entrySet().stream()
                .filter(component -> refersTo(component.getValue(), ambiguous))
                .map(component -> ambiguous.add(component.getKey()))
                .reduce(false, Boolean::logicalOr)) {
            // What refers to something ambiguous is ambiguous, too.
        }
        return ambiguous;
    }

    static Set<String> repeatedOperationIds(Iterable<JsonObject> documents) {
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        for (JsonObject document : documents) {
            ApiDocument.section(document, "paths").forEach(path -> ((JsonObject) path.getValue()).forEach(part -> {
                if (part.getValue() instanceof JsonObject operation
                        && operation.getString("operationId") instanceof String id
                        && !seen.add(id)) {
                    repeated.add(id);
                }
            }));
        }
        return repeated;
    }

    /** The document with every ambiguous name, and every reference to one, made the service's own. */
    static JsonObject prefixed(JsonObject document, String service, Set<String> ambiguous, Set<String> operationIds) {
        JsonObject renamed = (JsonObject) renamed(document, service, ambiguous, operationIds);
        for (Map.Entry<String, Object> kind : ApiDocument.section(renamed, "components")) {
            JsonObject components = (JsonObject) kind.getValue();
            for (String name : Set.copyOf(components.fieldNames())) {
                if (ambiguous.contains(kind.getKey() + "/" + name)) {
                    components.put(own(service, name), components.remove(name));
                }
            }
        }
        return renamed;
    }

    private static Object renamed(Object value, String service, Set<String> ambiguous, Set<String> operationIds) {
        return switch (value) {
            case JsonObject object -> {
                JsonObject copy = new JsonObject();
                object.forEach(field -> copy.put(
                        field.getKey(),
                        isOperationId(field, operationIds)
                                ? own(service, String.valueOf(field.getValue()))
                                : renamed(field.getValue(), service, ambiguous, operationIds)));
                yield copy;
            }
            case JsonArray array ->
                new JsonArray(array.stream()
                        .map(item -> renamed(item, service, ambiguous, operationIds))
                        .toList());
            case String text
            when ambiguous.contains(component(text)) -> {
                int name = text.lastIndexOf('/') + 1;
                yield text.substring(0, name) + own(service, text.substring(name));
            }
            case null, default -> value;
        };
    }

    private static boolean isOperationId(Map.Entry<String, Object> field, Set<String> repeated) {
        return field.getKey().equals("operationId") && repeated.contains(String.valueOf(field.getValue()));
    }

    private static boolean refersTo(Object value, Set<String> names) {
        return switch (value) {
            case JsonObject object -> object.stream().anyMatch(field -> refersTo(field.getValue(), names));
            case JsonArray array -> array.stream().anyMatch(item -> refersTo(item, names));
            case String text -> names.contains(component(text));
            case null, default -> false;
        };
    }

    private static Map<String, Object> components(JsonObject document) {
        Map<String, Object> all = new TreeMap<>();
        ApiDocument.section(document, "components").forEach(kind -> ((JsonObject) kind.getValue())
                .forEach(component -> all.put(kind.getKey() + "/" + component.getKey(), component.getValue())));
        return all;
    }

    /** {@code schemas/Page} of {@code #/components/schemas/Page}; empty for any other text. */
    private static String component(String text) {
        return text.startsWith(REFERENCE) ? text.substring(REFERENCE.length()) : "";
    }

    private static String own(String service, String name) {
        return Character.toUpperCase(service.charAt(0))
                + service.substring(1)
                + Character.toUpperCase(name.charAt(0))
                + name.substring(1);
    }
}
