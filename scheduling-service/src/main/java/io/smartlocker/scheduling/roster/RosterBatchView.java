package io.smartlocker.scheduling.roster;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.platform.problem.ProblemException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What became of many rows.
 *
 * @param entered how many days are as was wanted
 */
@RegisterForReflection
record RosterBatchView(int entered, int refused, List<Row> rows) {

    /**
     * What became of one row.
     *
     * @param row its place, counted from 0
     * @param roster the day as it is now, absent when the row was refused
     */
    @RegisterForReflection
    record Row(
            int row, @Nullable RosterView roster, @Nullable Refusal refusal) {
        static Row of(int row, RosterOutcome outcome) {
            return switch (outcome) {
                case RosterOutcome.Entered entered -> new Row(row, entered.roster(), null);
                case RosterOutcome.Refused refused -> new Row(row, null, Refusal.of(refused.reason()));
            };
        }
    }

    /**
     * Why not.
     *
     * @param type slug of the problem
     */
    @RegisterForReflection
    record Refusal(String type, @Nullable String field, String message) {
        static Refusal of(ProblemException reason) {
            String field = reason.errors().isEmpty()
                    ? null
                    : reason.errors().getFirst().field();
            return new Refusal(reason.type().slug(), field, String.valueOf(reason.getMessage()));
        }
    }

    static RosterBatchView of(List<RosterOutcome> outcomes) {
        List<Row> rows = IntStream.range(0, outcomes.size())
                .mapToObj(i -> Row.of(i, outcomes.get(i)))
                .toList();
        int entered = (int) rows.stream().filter(row -> row.roster() != null).count();
        return new RosterBatchView(entered, rows.size() - entered, rows);
    }
}
