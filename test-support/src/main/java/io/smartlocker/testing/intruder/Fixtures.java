package io.smartlocker.testing.intruder;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is needed to call operations: which things there are, and what is sent. */
final class Fixtures {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> strangersIds = new HashMap<>();
    private final Set<String> values = new HashSet<>();
    private final Map<String, Object> bodies = new HashMap<>();
    private final Set<String> withoutKey = new HashSet<>();
    private final Set<String> echoing = new HashSet<>();
    private final Map<String, Set<String>> taken = new HashMap<>();
    private final Map<String, String> tokens = new HashMap<>();
    private final Map<String, String> passedOver = new HashMap<>();

    void id(String place, Object id) {
        ids.put(place, id.toString());
    }

    void strangersId(String place, Object id) {
        strangersIds.put(place, id.toString());
    }

    /** A place that is told by a value, which is nobody's: the stranger has the same. */
    void value(String place, Object value) {
        id(place, value);
        strangersId(place, value);
        values.add(place);
    }

    boolean endsInValue(DocumentedOperation operation) {
        return values.contains(operation.places().getLast());
    }

    void body(String operation, Object body) {
        bodies.put(operation, body);
    }

    void withoutKey(String... operations) {
        withoutKey.addAll(Arrays.asList(operations));
    }

    void echoes(String... operations) {
        echoing.addAll(Arrays.asList(operations));
    }

    boolean isEchoing(DocumentedOperation operation) {
        return echoing.contains(operation.id());
    }

    void takes(String operation, String field) {
        taken.computeIfAbsent(operation, any -> new HashSet<>()).add(field);
    }

    boolean isTaken(DocumentedOperation operation, String field) {
        return taken.getOrDefault(operation.id(), Set.of()).contains(field);
    }

    void passedOver(String operation, String object) {
        passedOver.put(operation, object + ".");
    }

    /** Whether a field is in an object whose unknown fields are passed over. */
    boolean isPassedOver(DocumentedOperation operation, String field) {
        String object = passedOver.get(operation.id());
        return object != null && field.startsWith(object);
    }

    void token(String operation, String token) {
        tokens.put(operation, token);
    }

    /** Of whom an operation is, where it is not the administrator's. */
    String token(DocumentedOperation operation, String administrator) {
        return tokens.getOrDefault(operation.id(), administrator);
    }

    /** Those of the first organisation, in paths and in bodies. */
    Set<String> ids() {
        Set<String> all = bodies.values().stream()
                .map(Fixtures::made)
                .flatMap(body -> ID.matcher(body.toString()).results().map(MatchResult::group))
                .collect(Collectors.toCollection(HashSet::new));
        all.addAll(ids.values());
        return all;
    }

    boolean suffice(DocumentedOperation operation) {
        List<String> places = operation.places();
        return ids.keySet().containsAll(places)
                && (places.isEmpty() || strangersIds.keySet().containsAll(places.subList(0, places.size() - 1)))
                && (operation.bodyType() == null || bodies.containsKey(operation.id()));
    }

    @Nullable
    Object body(DocumentedOperation operation) {
        Object body = bodies.get(operation.id());
        return body == null ? null : made(body);
    }

    private static Object made(Object body) {
        return body instanceof Supplier<?> another ? another.get() : body;
    }

    Response call(DocumentedOperation operation, @Nullable String token) {
        return call(operation, token, body(operation));
    }

    Response call(DocumentedOperation operation, @Nullable String token, @Nullable Object body) {
        return call(operation, token, body, path(operation, ids::get));
    }

    /** The same for the first organisation's last thing in what is the stranger's: its member in his group. */
    Response callInStrangers(DocumentedOperation operation, String token) {
        String last = operation.places().getLast();
        return call(
                operation,
                token,
                body(operation),
                path(operation, place -> place.equals(last) ? ids.get(place) : strangersIds.get(place)));
    }

    private Response call(DocumentedOperation operation, @Nullable String token, @Nullable Object body, String path) {
        var request = given();
        if (!withoutKey.contains(operation.id())) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (operation.bodyType() != null && body != null) {
            request.contentType(operation.bodyType());
            // Bytes that are given as any object would be written as JSON.
            request = body instanceof byte[] bytes ? request.body(bytes) : request.body(body);
        }
        return request.request(operation.method(), path);
    }

    private static String path(DocumentedOperation operation, Function<String, @Nullable String> id) {
        String path = operation.path();
        for (String place : operation.places().reversed()) {
            String known = Objects.requireNonNullElse(id.apply(place), "");
            path = path.replace(place, place.substring(0, place.lastIndexOf('{')) + known);
        }
        return path;
    }
}
