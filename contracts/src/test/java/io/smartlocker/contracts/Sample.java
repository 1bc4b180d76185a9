package io.smartlocker.contracts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a record of any contract, always the same, from the names and types of its components. */
final class Sample {
    private final boolean complete;

    private Sample(boolean complete) {
        this.complete = complete;
    }

    /** With a value for everything. */
    static <T> T complete(Class<T> type) {
        return type.cast(new Sample(true).value("", type));
    }

    /** With nothing that may be absent. */
    static <T> T least(Class<T> type) {
        return type.cast(new Sample(false).value("", type));
    }

    private Object value(String name, Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class
                    ? Map.of("key", value(name, arguments[1]))
                    : List.of(value(name, arguments[0]));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return made(plain);
        }
        if (plain.isSealed()) {
            return value(name, plain.getPermittedSubclasses()[0]);
        }
        return plain.isEnum() ? plain.getEnumConstants()[0] : simple(name, plain);
    }

    private static Object simple(String name, Class<?> type) {
        return Map.<Class<?>, Object>ofEntries(
                        Map.entry(String.class, name),
                        Map.entry(UUID.class, UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
                        Map.entry(Instant.class, Instant.parse("2026-01-31T12:00:00.123456Z")),
                        Map.entry(Duration.class, Duration.ofHours(24)),
                        Map.entry(LocalDate.class, LocalDate.of(2026, 1, 31)),
                        Map.entry(LocalTime.class, LocalTime.of(6, 30)),
                        Map.entry(long.class, 7L),
                        Map.entry(int.class, 3),
                        Map.entry(Integer.class, 80),
                        Map.entry(Long.class, 9L),
                        Map.entry(Boolean.class, true),
                        Map.entry(boolean.class, true))
                .get(type);
    }

    private Object made(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class[]::new))
                    .newInstance(Arrays.stream(components)
                            .map(component -> component(component).orElse(null))
                            .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private Optional<Object> component(RecordComponent component) {
        return complete || !isOptional(component)
                ? Optional.of(value(component.getName(), component.getGenericType()))
                : Optional.empty();
    }

    /** Whether a component may be absent. */
    static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
