package io.smartlocker.identity.imports;

import io.smartlocker.platform.imports.Column;

/** What a column of a file of people can hold. */
enum PersonColumn implements Column {
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

    PersonColumn(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
