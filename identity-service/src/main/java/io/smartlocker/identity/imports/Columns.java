package io.smartlocker.identity.imports;

import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which column of a file holds what; those that hold nothing for us are passed over. */
record Columns(List<Optional<Column>> all) {
    private static final String FIELD = "columns";

    /** Our own column in the list of failed rows, which people send back corrected. */
    static final String REASON = "reason";

    /** @throws ProblemException 400 if there is no employee id, or one column twice */
    Columns {
        List<Column> known = all.stream().flatMap(Optional::stream).toList();
        if (new HashSet<>(known).size() < known.size()) {
            throw ProblemException.of(CommonProblem.INVALID, FIELD, "A column is there twice.");
        }
        if (!known.contains(Column.EMPLOYEE_ID)) {
            throw ProblemException.of(
                    CommonProblem.INVALID, FIELD, "There is no column employeeId, by which people are told apart.");
        }
    }

    /**
     * By the headings of the file.
     *
     * @throws ProblemException 400 naming the headings that mean nothing
     */
    static Columns of(List<String> headings) {
        List<String> unknown = headings.stream()
                .filter(heading -> !isPassedOver(heading) && Column.of(heading).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            throw ProblemException.of(
                    CommonProblem.INVALID,
                    FIELD,
                    "Unknown columns: " + String.join(", ", unknown) + ". Say in ?columns= what they hold.");
        }
        return new Columns(headings.stream().map(Column::of).toList());
    }

    /**
     * By their place, as {@code ?columns=employeeId,,name} says; a place left empty is passed over.
     *
     * @throws ProblemException 400 for a name that is not one of ours
     */
    static Columns byPlace(String places) {
        List<Optional<Column>> columns = new ArrayList<>();
        for (String place : Arrays.asList(places.split(",", -1))) {
            Optional<Column> column = Column.of(place);
            if (column.isEmpty() && !place.isBlank()) {
                throw ProblemException.of(CommonProblem.INVALID, FIELD, "There is no column " + place.strip() + ".");
            }
            columns.add(column);
        }
        return new Columns(columns);
    }

    /** The cell of a column in a row; empty when the file does not have that column. */
    Optional<String> cell(Column column, List<String> cells) {
        int place = all.indexOf(Optional.of(column));
        return place < 0 || place >= cells.size() ? Optional.empty() : Optional.of(plain(cells.get(place)));
    }

    /** Headings for a file whose columns go by their place. */
    List<String> headings() {
        return all.stream().map(column -> column.map(Column::field).orElse("")).toList();
    }

    /** What the list of failed rows put an apostrophe before, so that no spreadsheet takes it for a formula. */
    private static String plain(String cell) {
        boolean escaped = cell.length() > 1 && cell.charAt(0) == '\'' && FailureCsv.startsFormula(cell.charAt(1));
        return escaped ? cell.substring(1) : cell;
    }

    private static boolean isPassedOver(@Nullable String heading) {
        String text = Objects.requireNonNullElse(heading, "").strip();
        return text.isEmpty() || text.equalsIgnoreCase(REASON);
    }
}
