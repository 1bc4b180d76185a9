package io.smartlocker.platform.imports;

import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The columns that a service knows.
 *
 * @param things what a row speaks of, as people call it
 * @param key those by which the things are told apart; a file has all of them, and each row fills them
 */
public record KnownColumns(String things, List<Column> all, List<Column> key) {
    static final String FIELD = "columns";

    public static KnownColumns of(String things, Column[] all, Column... key) {
        return new KnownColumns(things, List.of(all), List.of(key));
    }

    /** The column that a heading means; {@code Employee ID}, {@code employee_id} and {@code employeeId} mean the same. */
    Optional<Column> named(String heading) {
        String wanted = heading.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(column -> column.field().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }

    /** @throws ProblemException 400 if a column of the key is missing, or one is there twice */
    Columns arranged(List<Optional<Column>> columns) {
        List<Column> present = columns.stream().flatMap(Optional::stream).toList();
        if (new HashSet<>(present).size() < present.size()) {
            throw ProblemException.of(CommonProblem.INVALID, FIELD, "A column is there twice.");
        }
        key.stream().filter(column -> !present.contains(column)).findFirst().ifPresent(missing -> {
            throw ProblemException.of(
                    CommonProblem.INVALID,
                    FIELD,
                    "There is no column " + missing.field() + ", by which " + things + " are told apart.");
        });
        return new Columns(this, columns);
    }

    /**
     * By the headings of the file.
     *
     * @throws ProblemException 400 naming the headings that mean nothing
     */
    Columns byHeadings(List<String> headings) {
        List<String> unknown = headings.stream()
                .filter(heading ->
                        !Columns.isPassedOver(heading) && named(heading).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            throw ProblemException.of(
                    CommonProblem.INVALID,
                    FIELD,
                    "Unknown columns: " + String.join(", ", unknown) + ". Say in ?columns= what they hold.");
        }
        return arranged(headings.stream().map(this::named).toList());
    }

    /**
     * By their place, as {@code ?columns=employeeId,,name} says; a place left empty is passed over.
     *
     * @throws ProblemException 400 for a name that is not one of ours
     */
    Columns byPlace(String places) {
        return arranged(Arrays.stream(places.split(",", -1)).map(this::atPlace).toList());
    }

    private Optional<Column> atPlace(String name) {
        Optional<Column> column = named(name);
        if (column.isEmpty() && !name.isBlank()) {
            throw ProblemException.of(CommonProblem.INVALID, FIELD, "There is no column " + name.strip() + ".");
        }
        return column;
    }
}
