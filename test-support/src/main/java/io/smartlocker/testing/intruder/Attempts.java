package io.smartlocker.testing.intruder;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What intruders try at an operation, and what went wrong when they did.
 *
 * @param rows of the service
 * @param stranger token of somebody of another organisation, with all permissions
 * @param powerless token of somebody of the first organisation, with no permission
 * @param worthless further tokens
 * @param failures to which is added what went wrong
 */
record Attempts(
        Fixtures fixtures,
        Rows rows,
        String stranger,
        String powerless,
        List<Worthless> worthless,
        List<String> failures) {

    /**
     * @param forAnybody whether anybody may use it who is signed in
     * @param own whether it is about what is the caller's own
     */
    void at(DocumentedOperation operation, boolean forAnybody, boolean own) {
        Map<String, String> before = operation.changes() ? rows.settled() : Map.of();
        refused(operation, forAnybody);
        if (!own) {
            expect(operation, stranger, "for a stranger", Set.of(403, 404));
        }
        if (operation.places().size() > 1 && !fixtures.endsInValue(operation)) {
            refusedInStrangers(operation);
        }
        if (operation.changes()) {
            noteChanges(operation, before, rows.settled());
        }
        if (own) {
            leftAlone(operation);
        }
    }

    private void refused(DocumentedOperation operation, boolean forAnybody) {
        expect(operation, null, "without a token", Set.of(401));
        if (!forAnybody) {
            expect(operation, powerless, "without right", Set.of(403));
        }
        worthless.stream()
                .filter(one -> one.isToBeRefused(operation, forAnybody))
                .forEach(one -> expect(operation, one.token(), "for " + one.whose(), one.statuses()));
    }

    private void refusedInStrangers(DocumentedOperation operation) {
        int status = fixtures.callInStrangers(operation, stranger).statusCode();
        if (!Set.of(400, 403, 404).contains(status)) {
            failures.add(operation + " answers " + status + " for a stranger, in what is his own");
        }
    }

    /** The stranger does it for himself: he sees nothing of ours, and no row that names a thing of ours is another. */
    private void leftAlone(DocumentedOperation operation) {
        Set<String> ours = fixtures.ids();
        Map<String, String> before = operation.changes() ? rows.settled(ours) : Map.of();
        var answer = fixtures.call(operation, stranger);
        if (answer.statusCode() < 300 && !fixtures.isEchoing(operation)) {
            ours.stream()
                    .filter(answer.asString()::contains)
                    .forEach(id -> failures.add(operation + " shows a stranger " + id));
        }
        if (operation.changes()) {
            noteChanges(operation, before, rows.settled(ours));
        }
    }

    private void noteChanges(DocumentedOperation operation, Map<String, String> before, Map<String, String> after) {
        after.keySet().stream()
                .filter(table -> !Objects.equals(after.get(table), before.get(table)))
                .forEach(table -> failures.add(operation + " changed " + table));
    }

    private void expect(DocumentedOperation operation, @Nullable String token, String who, Set<Integer> expected) {
        int status = fixtures.call(operation, token).statusCode();
        if (!expected.contains(status)) {
            failures.add(operation + " answers " + status + " " + who);
        }
    }
}
