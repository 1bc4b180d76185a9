package io.smartlocker.identity.imports;

import io.smartlocker.contracts.state.UserType;
import io.smartlocker.identity.user.Details;
import io.smartlocker.identity.user.Profile;
import io.smartlocker.platform.imports.Cells;
import io.smartlocker.platform.problem.ProblemException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a row says of a person. A column that the file has is the truth, also where a cell is empty; what the file has no
 * column for stays as it is. Only an empty type or active says nothing.
 */
record PersonRow(Cells cells) {
    private static final Profile NOBODY = Profile.employee(null, "", null, null);

    String employeeId() {
        return cells.require(PersonColumn.EMPLOYEE_ID);
    }

    /** The names of the groups, if the file speaks of groups. */
    Optional<List<String>> groups() {
        return cells.parts(PersonColumn.GROUPS);
    }

    Optional<String> badge() {
        return cells.cell(PersonColumn.BADGE).filter(text -> !text.isBlank());
    }

    /** @throws ProblemException 400 if a cell cannot be read */
    Profile profile(Optional<Profile> present) {
        Profile before = present.orElse(NOBODY);
        return new Profile(
                cells.text(PersonColumn.EMPLOYEE_ID, before.employeeId()),
                cells.cell(PersonColumn.NAME).orElse(before.name()),
                cells.text(PersonColumn.USERNAME, before.username()),
                cells.text(PersonColumn.EMAIL, before.email()),
                cells.text(PersonColumn.PHONE, before.phone()),
                cells.read(PersonColumn.TYPE, PersonRow::type).orElse(before.type()),
                cells.yesOrNo(PersonColumn.ACTIVE).orElse(before.active()),
                cells.instant(PersonColumn.VALID_FROM, before.validFrom()),
                cells.instant(PersonColumn.VALID_UNTIL, before.validUntil()),
                cells.instant(PersonColumn.VISIT_FROM, before.visitFrom()),
                cells.instant(PersonColumn.VISIT_UNTIL, before.visitUntil()),
                details(before.details()));
    }

    private Details details(Details before) {
        return new Details(
                cells.text(PersonColumn.GIVEN_NAME, before.givenName()),
                cells.text(PersonColumn.FAMILY_NAME, before.familyName()),
                cells.text(PersonColumn.TITLE, before.title()),
                cells.text(PersonColumn.DEPARTMENT, before.department()),
                cells.text(PersonColumn.DIVISION, before.division()),
                cells.text(PersonColumn.COST_CENTER, before.costCenter()),
                cells.text(PersonColumn.COMPANY, before.company()),
                cells.text(PersonColumn.LANGUAGE, before.language()));
    }

    private static Optional<UserType> type(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "EMPLOYEE" -> Optional.of(UserType.EMPLOYEE);
            case "VISITOR" -> Optional.of(UserType.VISITOR);
            default -> Optional.empty();
        };
    }
}
