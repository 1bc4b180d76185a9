package io.smartlocker.identity.imports;

import io.smartlocker.contracts.state.UserType;
import io.smartlocker.identity.user.Details;
import io.smartlocker.identity.user.Profile;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of a person. A column that the file has is the truth, also where a cell is empty; what the file has no
 * column for stays as it is. Only an empty type or active says nothing.
 */
record RowReader(Columns columns, List<String> cells) {
    private static final Profile NOBODY = Profile.employee(null, "", null, null);

    Optional<String> employeeId() {
        return columns.cell(Column.EMPLOYEE_ID, cells).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The names of the groups, if the file speaks of groups. */
    Optional<List<String>> groups() {
        return columns.cell(Column.GROUPS, cells).map(text -> List.of(text.split("\\|")).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList());
    }

    Optional<String> badge() {
        return columns.cell(Column.BADGE, cells).filter(text -> !text.isBlank());
    }

    /** @throws ProblemException 400 if a cell cannot be read */
    Profile profile(Optional<Profile> present) {
        Profile before = present.orElse(NOBODY);
        return new Profile(
                text(Column.EMPLOYEE_ID, before.employeeId()),
                columns.cell(Column.NAME, cells).orElse(before.name()),
                text(Column.USERNAME, before.username()),
                text(Column.EMAIL, before.email()),
                text(Column.PHONE, before.phone()),
                read(Column.TYPE, RowReader::type).orElse(before.type()),
                read(Column.ACTIVE, RowReader::active).orElse(before.active()),
                instant(Column.VALID_FROM, before.validFrom()),
                instant(Column.VALID_UNTIL, before.validUntil()),
                instant(Column.VISIT_FROM, before.visitFrom()),
                instant(Column.VISIT_UNTIL, before.visitUntil()),
                details(before.details()));
    }

    private Details details(Details before) {
        return new Details(
                text(Column.GIVEN_NAME, before.givenName()),
                text(Column.FAMILY_NAME, before.familyName()),
                text(Column.TITLE, before.title()),
                text(Column.DEPARTMENT, before.department()),
                text(Column.DIVISION, before.division()),
                text(Column.COST_CENTER, before.costCenter()),
                text(Column.COMPANY, before.company()),
                text(Column.LANGUAGE, before.language()));
    }

    private @Nullable String text(Column column, @Nullable String before) {
        Optional<String> cell = columns.cell(column, cells);
        return cell.isEmpty()
                ? before
                : cell.map(String::strip).filter(text -> !text.isEmpty()).orElse(null);
    }

    private @Nullable Instant instant(Column column, @Nullable Instant before) {
        return columns.cell(column, cells).isEmpty()
                ? before
                : read(column, RowReader::instant).orElse(null);
    }

    private <T> Optional<T> read(Column column, Function<String, Optional<T>> reading) {
        return columns.cell(column, cells)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> reading.apply(text)
                        .orElseThrow(() ->
                                ProblemException.of(CommonProblem.INVALID, column.field(), "cannot be read: " + text)));
    }

    private static Optional<UserType> type(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "EMPLOYEE" -> Optional.of(UserType.EMPLOYEE);
            case "VISITOR" -> Optional.of(UserType.VISITOR);
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> active(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1", "active" -> Optional.of(true);
            case "false", "no", "0", "inactive" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** An instant with its offset, or a day, which begins at midnight UTC. */
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
