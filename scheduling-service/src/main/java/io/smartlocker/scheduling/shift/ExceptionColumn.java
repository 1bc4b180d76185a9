package io.smartlocker.scheduling.shift;

import io.smartlocker.platform.imports.Column;

/** What a column of a file of exceptions can hold. */
enum ExceptionColumn implements Column {
    DAY("day"),
    LOCATION("location"),
    SHIFT("shift"),
    START("start"),
    END("end"),
    EXCEPTIONAL("exceptional");

    private final String field;

    ExceptionColumn(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
