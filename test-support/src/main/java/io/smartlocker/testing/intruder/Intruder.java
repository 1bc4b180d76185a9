package io.smartlocker.testing.intruder;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Calls every operation of a service's OpenAPI document as three people who must not: somebody of another organisation who
 * there may do everything, somebody who may do nothing, and nobody. They find 404, 403 and 401, and nothing is changed. The
 * test says, place by place, which ids of the first organisation they use; an operation about which it says nothing fails
 * the test, so that none is forgotten.
 */
public final class Intruder {
    /** What nobody may set: who a thing is, whose, and how often it was changed. */
    private static final List<String> NOT_TO_BE_SET = List.of("id", "organization", "version", "number");

    private final Fixtures fixtures = new Fixtures();
    private final Set<String> open = new HashSet<>();
    private final Set<String> signedIn = new HashSet<>();
    private final Set<String> own = new HashSet<>();
    private final Set<String> first = new HashSet<>();
    private final Set<String> left = new HashSet<>();
    private final Set<String> passed = new HashSet<>();
    private final List<String> failures = new ArrayList<>();
    private final String schema;

    /** @param schema of the service's tables */
    public Intruder(String schema) {
        this.schema = schema;
    }

    /**
     * A thing of the first organisation.
     *
     * @param place where it is found: the beginning of a path up to and with its parameter
     */
    public Intruder finds(String place, Object id) {
        fixtures.id(place, id);
        return this;
    }

    /** What is sent to an operation; good in itself, so that it is not refused for the body. */
    public Intruder sends(String operation, Object body) {
        fixtures.body(operation, body);
        return this;
    }

    /** Operations that need no token. */
    public Intruder open(String... operations) {
        open.addAll(Arrays.asList(operations));
        return this;
    }

    /** Operations that anybody may use who is signed in. */
    public Intruder signedIn(String... operations) {
        signedIn.addAll(Arrays.asList(operations));
        return this;
    }

    /** Operations about what is the caller's own: a list must not show the first organisation's ids, the others are left. */
    public Intruder own(String... operations) {
        own.addAll(Arrays.asList(operations));
        return this;
    }

    /** Operations about no certain thing that all the same only the first organisation may use. */
    public Intruder first(String... operations) {
        first.addAll(Arrays.asList(operations));
        return this;
    }

    /** Tables that change by themselves. */
    public Intruder leaves(String... tables) {
        left.addAll(Arrays.asList(tables));
        return this;
    }

    /** Beginnings of paths whose own tests keep intruders out, such as where another system's language is spoken. */
    public Intruder passesBy(String... beginnings) {
        passed.addAll(Arrays.asList(beginnings));
        return this;
    }

    /**
     * Tries everything.
     *
     * @param stranger token of somebody of another organisation, with all permissions
     * @param powerless token of somebody of the first organisation, with no permission
     */
    public void breakIn(String stranger, String powerless) {
        Rows rows = new Rows(schema, left);
        for (DocumentedOperation operation : known()) {
            Map<String, String> before = operation.changes() ? rows.settled() : Map.of();
            tryAll(operation, stranger, powerless);
            if (operation.changes()) {
                changed(before, rows.settled()).forEach(table -> failures.add(operation + " changed " + table));
            }
        }
        failIfIn();
    }

    /**
     * Adds to every body that is sent what nobody may set; each such field is refused by its name.
     *
     * @param beginning of the paths where our own language is spoken, in which unknown fields are refused
     * @param administrator token of somebody of the first organisation, with all permissions
     */
    public void smuggle(String beginning, String administrator) {
        for (DocumentedOperation operation : known()) {
            if (operation.path().startsWith(beginning) && fixtures.body(operation) instanceof Map<?, ?> body) {
                NOT_TO_BE_SET.stream()
                        .filter(field -> !body.containsKey(field))
                        .forEach(field -> smuggle(operation, body, field, administrator));
            }
        }
        failIfIn();
    }

    private void smuggle(DocumentedOperation operation, Map<?, ?> body, String field, String administrator) {
        Map<Object, Object> more = new HashMap<>(body);
        more.put(field, 7);
        Response answer = fixtures.call(operation, administrator, more);
        if (answer.statusCode() != 400 || !answer.asString().contains("\"field\":\"" + field + "\"")) {
            failures.add(operation + " takes a body with " + field + ": " + answer.statusCode());
        }
    }

    private List<DocumentedOperation> known() {
        return DocumentedOperation.all().stream()
                .filter(operation -> passed.stream().noneMatch(operation.path()::startsWith))
                .filter(this::isKnown)
                .toList();
    }

    private static List<String> changed(Map<String, String> before, Map<String, String> after) {
        return after.keySet().stream()
                .filter(table -> !Objects.equals(after.get(table), before.get(table)))
                .toList();
    }

    private void failIfIn() {
        if (!failures.isEmpty()) {
            throw new AssertionError(String.join("\n", failures));
        }
    }

    /** Whether the test says what is needed to call the operation. */
    private boolean isKnown(DocumentedOperation operation) {
        if (operation.isPublic()) {
            if (!open.contains(operation.id())) {
                failures.add(operation + " asks for no token, and nobody said that it need not");
            }
            return false;
        }
        boolean said = fixtures.suffice(operation)
                && (!operation.places().isEmpty() || own.contains(operation.id()) || first.contains(operation.id()));
        if (!said) {
            failures.add(operation + " has no fixture");
        }
        return said;
    }

    private void tryAll(DocumentedOperation operation, String stranger, String powerless) {
        expect(operation, null, Set.of(401));
        if (!signedIn.contains(operation.id())) {
            expect(operation, powerless, Set.of(403));
        }
        if (!own.contains(operation.id())) {
            expect(operation, stranger, Set.of(403, 404));
        } else if (!operation.changes()) {
            String answer = fixtures.call(operation, stranger).asString();
            fixtures.ids().stream()
                    .filter(answer::contains)
                    .forEach(id -> failures.add(operation + " shows a stranger " + id));
        }
    }

    private void expect(DocumentedOperation operation, @Nullable String token, Set<Integer> expected) {
        int status = fixtures.call(operation, token).statusCode();
        if (!expected.contains(status)) {
            String who =
                    token == null ? "without a token" : expected.contains(404) ? "for a stranger" : "without right";
            failures.add(operation + " answers " + status + " " + who);
        }
    }
}
