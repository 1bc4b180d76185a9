package io.smartlocker.identity.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of a file can hold. */
enum Column {
    EMPLOYEE_ID("employeeId"),
    NAME("name"),
    USERNAME("username"),
    EMAIL("email"),
    PHONE("phone"),
    TYPE("type"),
    ACTIVE("active"),
    GROUPS("groups"),
    BADGE("badge"),
    VALID_FROM("validFrom"),
    VALID_UNTIL("validUntil"),
    VISIT_FROM("visitFrom"),
    VISIT_UNTIL("visitUntil"),
    GIVEN_NAME("givenName"),
    FAMILY_NAME("familyName"),
    TITLE("title"),
    DEPARTMENT("department"),
    DIVISION("division"),
    COST_CENTER("costCenter"),
    COMPANY("company"),
    LANGUAGE("language");

    private final String field;

    Column(String field) {
        this.field = field;
    }

    /** The name of the field as the API has it. */
    String field() {
        return field;
    }

    /** The column that a heading means; {@code Employee ID}, {@code employee_id} and {@code employeeId} mean the same. */
    static Optional<Column> of(String heading) {
        String wanted = heading.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.field.toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }
}
