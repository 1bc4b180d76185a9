package io.smartlocker.platform.imports;

import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a row says, column by column. */
public final class Cells {
    private final Columns columns;
    private final CsvFile.Row row;

    Cells(Columns columns, CsvFile.Row row) {
        this.columns = columns;
        this.row = row;
    }

    /** The row as it came. */
    CsvFile.Row row() {
        return row;
    }

    /**
     * What the thing is told apart by, in small letters: whether capitals matter only the service knows, and to take one thing for
     * two would do harm. An empty text where a column of it was left empty.
     */
    List<String> key() {
        return columns.known().key().stream()
                .map(column -> filled(column).orElse("").toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The cell as it is; empty when the file has no such column. */
    public Optional<String> cell(Column column) {
        return columns.cell(column, row.cells());
    }

    /** The cell without blanks around it; empty also when nothing remains. */
    public Optional<String> filled(Column column) {
        return cell(column).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** What is filled in a column of some rows, each text once. */
    public static List<String> texts(List<Cells> rows, Column column) {
        return rows.stream()
                .flatMap(row -> row.filled(column).stream())
                .distinct()
                .toList();
    }

    /** The cell of a column without which a row says nothing. @throws ProblemException 400 if it is empty */
    public String require(Column column) {
        return filled(column)
                .orElseThrow(() -> ProblemException.of(CommonProblem.INVALID, column.field(), "is missing."));
    }

    /** What is to be in the place of what is: an empty cell takes it away, a column that is not there leaves it. */
    public @Nullable String text(Column column, @Nullable String before) {
        return cell(column).isEmpty() ? before : filled(column).orElse(null);
    }

    /** The parts of a cell between upright strokes; empty when the file has no such column. */
    public Optional<List<String>> parts(Column column) {
        return cell(column).map(text -> Arrays.stream(text.split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList());
    }

    /** @throws ProblemException 400 if there is something that cannot be read */
    public <T> Optional<T> read(Column column, Function<String, Optional<T>> reading) {
        return filled(column).map(text -> reading.apply(text)
                .orElseThrow(
                        () -> ProblemException.of(CommonProblem.INVALID, column.field(), "cannot be read: " + text)));
    }

    /** {@code true}, {@code yes}, {@code 1}, {@code active} and what says the opposite. */
    public Optional<Boolean> yesOrNo(Column column) {
        return read(column, text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1", "active" -> Optional.of(true);
            case "false", "no", "0", "inactive" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    /** An instant with its offset, or a day, which begins at midnight UTC; as {@link #text} it stays or goes. */
    public @Nullable Instant instant(Column column, @Nullable Instant before) {
        return cell(column).isEmpty() ? before : read(column, Cells::instant).orElse(null);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(
                    text.length() == "2026-01-31".length()
                            ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
