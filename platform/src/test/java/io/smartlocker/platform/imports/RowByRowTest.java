package io.smartlocker.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.imports.RowOutcome.Result;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowByRowTest {
    private static final Column NAME = () -> "name";
    private static final Columns COLUMNS =
            KnownColumns.of("things", new Column[] {NAME}, NAME).byHeadings(List.of("name"));

    private final List<Cells> rows = List.of(row(1, "A"), row(2, "B"), row(3, "C"));
    private final List<String> entered = new ArrayList<>();

    private static Cells row(long line, String name) {
        return new Cells(COLUMNS, new CsvFile.Row(line, List.of(name)));
    }

    private static ProblemException refusal() {
        return ProblemException.of(CommonProblem.INVALID, "name", "is taken.");
    }

    private Uni<Result> unreadable(Cells row) {
        if (row.require(NAME).equals("B")) {
            throw refusal();
        }
        entered.add(row.require(NAME));
        return Uni.createFrom().item(Result.ADDED);
    }

    private Uni<Result> refusedLater(Cells row) {
        return Uni.createFrom().item(Result.ADDED).invoke(() -> unreadable(row));
    }

    private static void requireTheSecondFailedAlone(List<RowOutcome> outcomes) {
        assertThat(outcomes).extracting(RowOutcome::result).containsExactly(Result.ADDED, Result.FAILED, Result.ADDED);
        assertThat(outcomes.get(1).reason()).contains("name", "is taken.");
    }

    @Test
    void a_row_that_cannot_be_read_fails_alone() {
        requireTheSecondFailedAlone(
                RowByRow.enter(rows, this::unreadable).await().indefinitely());
        requireTheSecondFailedAlone(
                RowByRow.enterOrLeave(rows, this::unreadable).await().indefinitely());
        assertThat(entered).containsExactly("A", "C", "A", "C");
    }

    @Test
    void a_row_that_is_refused_later_fails_its_batch() {
        Uni<List<RowOutcome>> batch = RowByRow.enter(rows, this::refusedLater);
        assertThatThrownBy(() -> batch.await().indefinitely()).isInstanceOf(ProblemException.class);
        assertThat(entered).containsExactly("A");
    }

    @Test
    void a_row_that_is_refused_later_fails_alone_where_nothing_was_written() {
        requireTheSecondFailedAlone(
                RowByRow.enterOrLeave(rows, this::refusedLater).await().indefinitely());
        assertThat(entered).containsExactly("A", "C");
    }

    @Test
    void no_rows_are_no_outcomes() {
        assertThat(RowByRow.enter(List.of(), this::unreadable).await().indefinitely())
                .isEmpty();
    }
}
