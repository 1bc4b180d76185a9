package io.smartlocker.testing.intruder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where in a JSON body an object stands.
 *
 * @param steps names of fields; {@value #FIRST} for the first element of a list
 */
record BodyPath(List<String> steps) {
    static final String FIRST = "[0]";
    static final BodyPath WHOLE = new BodyPath(List.of());

    BodyPath to(String step) {
        return new BodyPath(Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    /** As our problems name a field of the object. */
    String field(String name) {
        return String.join(".", to(name).steps).replace("." + FIRST, FIRST);
    }

    /** Whether the object of a body has such a field already. */
    boolean has(@Nullable Object body, String name) {
        Object at = body;
        for (String step : steps) {
            at = at instanceof Map<?, ?> map
                    ? map.get(step)
                    : at instanceof List<?> list && !list.isEmpty() ? list.getFirst() : null;
        }
        return at instanceof Map<?, ?> object && object.containsKey(name);
    }

    /** The body with one field more in the object, which is made if it is not there. */
    Object with(@Nullable Object body, String name, Object value) {
        return with(body, steps, name, value);
    }

    private static Object with(@Nullable Object body, List<String> steps, String name, Object value) {
        if (!steps.isEmpty() && steps.getFirst().equals(FIRST)) {
            List<Object> list = body instanceof List<?> present ? new ArrayList<>(present) : new ArrayList<>();
            Object first = list.isEmpty() ? null : list.removeFirst();
            list.addFirst(with(first, steps.subList(1, steps.size()), name, value));
            return list;
        }
        Map<Object, Object> object =
                body instanceof Map<?, ?> present ? new LinkedHashMap<>(present) : new LinkedHashMap<>();
        object.put(
                steps.isEmpty() ? name : steps.getFirst(),
                steps.isEmpty()
                        ? value
                        : with(object.get(steps.getFirst()), steps.subList(1, steps.size()), name, value));
        return object;
    }

    /** The objects of a body at hand. */
    static Stream<BodyPath> in(@Nullable Object body) {
        return in(body, WHOLE);
    }

    private static Stream<BodyPath> in(@Nullable Object body, BodyPath here) {
        if (body instanceof List<?> list) {
            return list.isEmpty() ? Stream.empty() : in(list.getFirst(), here.to(FIRST));
        }
        return body instanceof Map<?, ?> object
                ? Stream.concat(
                        Stream.of(here),
                        object.entrySet().stream()
                                .flatMap(field -> in(
                                        field.getValue(), here.to(field.getKey().toString()))))
                : Stream.empty();
    }
}
