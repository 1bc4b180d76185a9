package io.smartlocker.identity.directorysync;

import io.smartlocker.identity.user.Upsert.Outcome;
import io.smartlocker.identity.user.Upsert.Result;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what a run does. */
final class SyncReport {
    private static final int MOST_FAILURES = 1_000;

    private final Map<Result, Long> counts = new EnumMap<>(Result.class);
    private final List<SyncRunView.Failure> failures = new ArrayList<>();

    void unchanged(long people) {
        counts.merge(Result.UNCHANGED, people, Long::sum);
    }

    void add(List<Outcome<FoundPerson>> outcomes) {
        for (Outcome<FoundPerson> outcome : outcomes) {
            counts.merge(outcome.result(), 1L, Long::sum);
            if (outcome.result() == Result.FAILED && failures.size() < MOST_FAILURES) {
                failures.add(new SyncRunView.Failure(outcome.source().dn(), String.valueOf(outcome.reason())));
            }
        }
    }

    long count(Result result) {
        return counts.getOrDefault(result, 0L);
    }

    List<SyncRunView.Failure> failures() {
        return failures;
    }
}
