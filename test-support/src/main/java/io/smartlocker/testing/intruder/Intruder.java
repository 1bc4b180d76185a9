package io.smartlocker.testing.intruder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Calls every operation of a service's OpenAPI document as people who must not: somebody of another organisation who there
 * may do everything, somebody who may do nothing, and nobody. They find 404, 403 and 401, and nothing is changed. The
 * test says, place by place, which ids of the first organisation they use; an operation about which it says nothing fails
 * the test, so that none is forgotten.
 */
public final class Intruder {
    private final Fixtures fixtures = new Fixtures();
    private final Set<String> open = new HashSet<>();
    private final Set<String> signedIn = new HashSet<>();
    private final Set<String> own = new HashSet<>();
    private final Set<String> first = new HashSet<>();
    private final Set<String> left = new HashSet<>();
    private final List<Worthless> worthless = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final String schema;
    private String within = "/";

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

    /** A place that is told by a value and not by a thing, such as a day: it is nobody's own. */
    public Intruder says(String place, Object value) {
        fixtures.value(place, value);
        return this;
    }

    /** A thing of the stranger's own, in which he looks for a thing of the first organisation. */
    public Intruder hasHimself(String place, Object id) {
        fixtures.strangersId(place, id);
        return this;
    }

    /**
     * What is sent to an operation; good in itself, so that it is not refused for the body. Ids in it are the first
     * organisation's.
     *
     * @param body a supplier of it where it has to be another one each time
     */
    public Intruder sends(String operation, Object body) {
        fixtures.body(operation, body);
        return this;
    }

    /** Operations that take no {@code Idempotency-Key}. */
    public Intruder withoutKey(String... operations) {
        fixtures.withoutKey(operations);
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

    /**
     * Operations about what is the caller's own: they show nothing of the first organisation, and change no row that names
     * a thing of it.
     */
    public Intruder own(String... operations) {
        own.addAll(Arrays.asList(operations));
        return this;
    }

    /** Operations that say back to the caller what he has sent. */
    public Intruder echoes(String... operations) {
        fixtures.echoes(operations);
        return this;
    }

    /** A field that an operation takes though its name is that of what nobody may set. */
    public Intruder takes(String operation, String field) {
        fixtures.takes(operation, field);
        return this;
    }

    /**
     * An object in a body of which somebody else's standard says that unknown fields are passed over: there they are not
     * refused, and come into no table all the same.
     */
    public Intruder passesOver(String operation, String object) {
        fixtures.passedOver(operation, object);
        return this;
    }

    /** An operation that no administrator may use, and a token of the first organisation that may. */
    public Intruder isFor(String operation, String token) {
        fixtures.token(operation, token);
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

    /** Looks at the operations only whose paths begin so. */
    public Intruder within(String beginning) {
        within = beginning;
        return this;
    }

    /**
     * A token that opens nothing at some paths; where it is answered otherwise than with 401, anybody's operations are left.
     *
     * @param whose said when it opens something
     */
    public Intruder worthless(String whose, String token, Predicate<String> paths, Integer... statuses) {
        worthless.add(new Worthless(whose, token, paths, Set.of(statuses)));
        return this;
    }

    /**
     * Tries everything.
     *
     * @param stranger token of somebody of another organisation, with all permissions
     * @param powerless token of somebody of the first organisation, with no permission
     */
    public void breakIn(String stranger, String powerless) {
        Attempts attempts = new Attempts(fixtures, new Rows(schema, left), stranger, powerless, worthless, failures);
        known().forEach(operation ->
                attempts.at(operation, signedIn.contains(operation.id()), own.contains(operation.id())));
        failIfIn();
    }

    /**
     * Adds to every object of every body that is sent what nobody may set. Where our own language is spoken each such field
     * is refused by its name; nowhere does any of it come into a table.
     *
     * @param beginning of the paths where our own language is spoken, in which unknown fields are refused
     * @param administrator token of somebody of the first organisation, with all permissions
     */
    public void smuggle(String beginning, String administrator) {
        Smuggler smuggler = new Smuggler(fixtures, administrator, failures);
        known();
        DocumentedOperation.all().stream()
                .filter(operation -> operation.path().startsWith(within) && operation.takesJson())
                .forEach(operation ->
                        smuggler.smuggle(operation, operation.path().startsWith(beginning)));
        smuggler.findAgain(new Rows(schema, left));
        failIfIn();
    }

    private List<DocumentedOperation> known() {
        return DocumentedOperation.all().stream()
                .filter(operation -> operation.path().startsWith(within))
                .filter(this::isKnown)
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
}
