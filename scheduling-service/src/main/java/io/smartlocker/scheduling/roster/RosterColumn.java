package io.smartlocker.scheduling.roster;

import io.smartlocker.platform.imports.Column;

/** What a column of a file of rosters can hold. */
enum RosterColumn implements Column {
    DAY("day"),
    LOCATION("location"),
    SHIFT("shift"),
    EMPLOYEE_ID("employeeId"),
    /** For people who read the file; nobody is told apart by it. */
    NAME("name"),
    WORKS("works");

    private final String field;

    RosterColumn(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
