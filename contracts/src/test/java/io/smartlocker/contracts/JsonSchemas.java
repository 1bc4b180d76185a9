package io.smartlocker.contracts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** JSON schemas of contracts, made from the records themselves; each class once, under its name. */
final class JsonSchemas {
    private static final String PLACE = "#/components/schemas/";
    private static final Map<Class<?>, Map<String, Object>> SIMPLE = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(UUID.class, format("string", "uuid")),
            Map.entry(Instant.class, format("string", "date-time")),
            Map.entry(Duration.class, format("string", "duration")),
            Map.entry(LocalDate.class, format("string", "date")),
            Map.entry(LocalTime.class, ordered("type", "string", "pattern", "^([01][0-9]|2[0-3]):[0-5][0-9]$")),
            Map.entry(long.class, format("integer", "int64")),
            Map.entry(int.class, format("integer", "int32")),
            Map.entry(Integer.class, format("integer", "int32")),
            Map.entry(Long.class, format("integer", "int64")),
            Map.entry(Boolean.class, Map.of("type", "boolean")),
            Map.entry(boolean.class, Map.of("type", "boolean")));

    private final Map<String, Object> schemas = new TreeMap<>();

    /** All that was asked for so far, by name. */
    Map<String, Object> schemas() {
        return schemas;
    }

    /** A schema for the type: itself when it is simple, else a reference to where it stands. */
    Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class
                    ? ordered("type", "object", "additionalProperties", of(arguments[1]))
                    : ordered("type", "array", "items", of(arguments[0]));
        }
        Map<String, Object> simple = SIMPLE.get(type);
        return simple == null ? reference((Class<?>) type) : simple;
    }

    private Map<String, Object> reference(Class<?> type) {
        String name = ContractClasses.name(type);
        if (!schemas.containsKey(name)) {
            schemas.put(name, Map.of());
            schemas.put(name, described(type));
        }
        return Map.of("$ref", PLACE + name);
    }

    private Map<String, Object> described(Class<?> type) {
        if (type.isEnum()) {
            return ordered(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
        }
        return type.isRecord() ? object(type) : choice(type);
    }

    private Map<String, Object> object(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        if (ContractClasses.isVariant(type)) {
            Class<?> parent = Arrays.stream(type.getInterfaces())
                    .filter(Class::isSealed)
                    .findFirst()
                    .orElseThrow();
            String kind = parent.getAnnotation(JsonTypeInfo.class).property();
            properties.put(kind, Map.of("const", kindOf(parent, type)));
            required.add(kind);
        }
        for (RecordComponent component : type.getRecordComponents()) {
            properties.put(component.getName(), of(component.getGenericType()));
            if (!Sample.isOptional(component)) {
                required.add(component.getName());
            }
        }
        return ordered("type", "object", "required", required, "properties", properties);
    }

    private Map<String, Object> choice(Class<?> type) {
        return ordered(
                "discriminator",
                type.getAnnotation(JsonTypeInfo.class).property(),
                "oneOf",
                Arrays.stream(type.getPermittedSubclasses())
                        .map(this::reference)
                        .toList());
    }

    private static String kindOf(Class<?> parent, Class<?> variant) {
        return Arrays.stream(parent.getAnnotation(JsonSubTypes.class).value())
                .filter(subtype -> subtype.value() == variant)
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static Map<String, Object> format(String type, String format) {
        return ordered("type", type, "format", format);
    }

    /** A map that keeps the order of what is given: name, value, name, value … */
    static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
