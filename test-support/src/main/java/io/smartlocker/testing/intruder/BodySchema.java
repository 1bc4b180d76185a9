package io.smartlocker.testing.intruder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the objects in the bodies that an OpenAPI document describes. */
final class BodySchema {
    /** Deeper than any body of ours; a schema may contain itself. */
    private static final int DEEPEST = 5;

    private final Map<String, Object> schemas;

    BodySchema(Map<String, Object> document) {
        this.schemas = map(map(document.get("components")).get("schemas"));
    }

    /** The places of all objects with fields of their own; what may have any fields at all is none. */
    List<BodyPath> objects(@Nullable Object schema) {
        List<BodyPath> found = new ArrayList<>();
        find(schema, BodyPath.WHOLE, found);
        return found.stream().distinct().toList();
    }

    private void find(@Nullable Object schema, BodyPath here, List<BodyPath> found) {
        if (here.steps().size() > DEEPEST) {
            return;
        }
        Map<String, Object> one = map(schema);
        if (one.get("$ref") instanceof String reference) {
            find(schemas.get(reference.substring(reference.lastIndexOf('/') + 1)), here, found);
        }
        Stream.of("anyOf", "oneOf", "allOf")
                .flatMap(word -> one.get(word) instanceof List<?> several ? several.stream() : Stream.of())
                .forEach(another -> find(another, here, found));
        if (one.containsKey("properties")) {
            found.add(here);
            map(one.get("properties")).forEach((name, part) -> find(part, here.to(name), found));
        }
        if (one.containsKey("items")) {
            find(one.get("items"), here.to(BodyPath.FIRST), found);
        }
    }

    /** The object, or an empty one. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object object) {
        return object instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
