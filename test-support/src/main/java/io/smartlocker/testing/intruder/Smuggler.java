package io.smartlocker.testing.intruder;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Adds to every object of every body what nobody may set, and remembers what came of it. */
final class Smuggler {
    private static final int FIRST_NUMBER = 720_300_000;
    /** A version that was taken rises by one when the thing is written. */
    private static final int APART = 10;

    private final Fixtures fixtures;
    private final String administrator;
    private final List<String> failures;
    private final Map<String, String> sent = new HashMap<>();
    private int number = FIRST_NUMBER;

    /** @param failures to which is added what went wrong */
    Smuggler(Fixtures fixtures, String administrator, List<String> failures) {
        this.fixtures = fixtures;
        this.administrator = administrator;
        this.failures = failures;
    }

    /** @param strict whether unknown fields are refused there by their names */
    void smuggle(DocumentedOperation operation, boolean strict) {
        Object body = fixtures.body(operation);
        Stream.concat(BodyPath.in(body), operation.objects().stream())
                .distinct()
                .forEach(place -> values().forEach((field, value) -> {
                    if (!place.has(body, field) && !fixtures.isTaken(operation, place.field(field))) {
                        boolean refusing = strict && !fixtures.isPassedOver(operation, place.field(field));
                        smuggle(operation, place, field, value, refusing);
                    }
                }));
    }

    private void smuggle(DocumentedOperation operation, BodyPath place, String field, Object value, boolean strict) {
        String what = operation + " with " + place.field(field);
        Response answer = fixtures.call(
                operation,
                fixtures.token(operation, administrator),
                place.with(fixtures.body(operation), field, value));
        sent.put(value.toString(), what);
        if (value instanceof Integer version) {
            sent.put(Integer.toString(version + 1), what);
        }
        boolean named = operation.objects().contains(place);
        if (strict ? !refuses(answer, named ? place.field(field) : "") : answer.statusCode() >= 500) {
            failures.add(what + " is answered with " + answer.statusCode());
        }
    }

    /** @param field empty where the document does not know the object's fields */
    private static boolean refuses(Response answer, String field) {
        return answer.statusCode() == 400
                && (field.isEmpty() || answer.asString().contains("\"field\":\"" + field + "\""));
    }

    /** Who a thing is, whose, how often it was changed, and what is kept of a secret. */
    private Map<String, Object> values() {
        number += APART;
        return Map.of(
                "id",
                UUID.randomUUID(),
                "organization",
                UUID.randomUUID(),
                "version",
                number,
                "number",
                number + APART / 2,
                "hash",
                "hash" + number,
                "verifier",
                "verifier" + number);
    }

    /** Adds to the failures what of it all has come into a table. */
    void findAgain(Rows rows) {
        if (!sent.isEmpty()) {
            rows.holding(sent.keySet())
                    .forEach(hit -> failures.add(hit + ": " + sent.get(hit.substring(hit.lastIndexOf(' ') + 1))));
        }
    }
}
