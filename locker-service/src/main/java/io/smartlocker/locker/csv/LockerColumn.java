package io.smartlocker.locker.csv;

import io.smartlocker.platform.imports.Column;

/** What a column of a file of lockers can hold. */
enum LockerColumn implements Column {
    SERIAL("serial"),
    NAME("name"),
    /** The location's name. */
    LOCATION("location"),
    /** The area's name; it is one of the location. */
    AREA("area"),
    /** The locker type's name. */
    TYPE("type"),
    /** Empty where the locker has as many as its type. */
    ROWS("rows"),
    /** The same of columns. */
    COLUMNS("columns"),
    IN_SERVICE("inService");

    private final String field;

    LockerColumn(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
