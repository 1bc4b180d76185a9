package io.smartlocker.scheduling.shift;

import io.smartlocker.contracts.state.Weekday;
import io.smartlocker.platform.imports.Cells;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.scheduling.Days;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of a shift. A column that the file has is the truth, also where a cell is empty; what the file has no
 * column for stays as it is. Only an empty reserve says nothing.
 *
 * @param before the request that gives the shift as it is, absent for a new one
 */
record ShiftRow(Cells cells, ShiftMeanings names, @Nullable ShiftRequest before) {
    /**
     * The request that gives the wanted shift.
     *
     * @throws ProblemException if a cell cannot be read, or names what there is not
     */
    ShiftRequest request() {
        return new ShiftRequest(
                cells.require(ShiftColumn.NAME),
                names.require(ShiftColumn.LOCATION, cells.require(ShiftColumn.LOCATION)),
                value(ShiftColumn.DAYS, ShiftRequest::days, ShiftRow::days),
                value(ShiftColumn.START, ShiftRequest::start, TimeOfDay::read),
                value(ShiftColumn.END, ShiftRequest::end, TimeOfDay::read),
                cells.text(ShiftColumn.TIME_ZONE, present(ShiftRequest::timeZone)),
                day(ShiftColumn.VALID_FROM, present(ShiftRequest::validFrom)),
                day(ShiftColumn.VALID_UNTIL, present(ShiftRequest::validUntil)),
                ids(ShiftColumn.USERS, present(ShiftRequest::usersOrNone)),
                ids(ShiftColumn.GROUPS, present(ShiftRequest::groupsOrNone)),
                new NeedCells(cells, names).requests(present(ShiftRequest::devicesOrNone)),
                grace(present(ShiftRequest::graceMinutes)),
                cells.yesOrNo(ShiftColumn.RESERVE).orElse(present(ShiftRequest::reserve)));
    }

    private <T> @Nullable T present(Function<ShiftRequest, @Nullable T> field) {
        return before == null ? null : field.apply(before);
    }

    /** What a shift cannot be without. */
    private <T> T value(ShiftColumn column, Function<ShiftRequest, T> field, Function<String, Optional<T>> reading) {
        if (before != null && cells.cell(column).isEmpty()) {
            return field.apply(before);
        }
        cells.require(column);
        return cells.read(column, reading).orElseThrow();
    }

    private @Nullable LocalDate day(ShiftColumn column, @Nullable LocalDate present) {
        return cells.cell(column).isEmpty()
                ? present
                : Days.day(column.field(), cells.filled(column).orElse(null)).orElse(null);
    }

    private @Nullable Integer grace(@Nullable Integer present) {
        return cells.cell(ShiftColumn.GRACE_MINUTES).isEmpty()
                ? present
                : cells.read(ShiftColumn.GRACE_MINUTES, ShiftRow::number).orElse(null);
    }

    private List<UUID> ids(ShiftColumn column, @Nullable List<UUID> present) {
        return cells.parts(column)
                .map(parts ->
                        parts.stream().map(part -> names.require(column, part)).toList())
                .orElse(Objects.requireNonNullElse(present, List.of()));
    }

    private static Optional<List<Weekday>> days(String text) {
        List<Optional<Weekday>> days = Arrays.stream(text.split("\\|"))
                .map(day -> weekday(day.strip()))
                .toList();
        return days.stream().allMatch(Optional::isPresent)
                ? Optional.of(days.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    private static Optional<Weekday> weekday(String text) {
        return Stream.of(Weekday.values())
                .filter(day -> day.name().equalsIgnoreCase(text))
                .findFirst();
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
