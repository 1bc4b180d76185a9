package io.smartlocker.platform.imports;

/** What a column of a file can hold; a service lists its own in an enum. */
public interface Column {
    /** The name of the field as the API has it. */
    String field();
}
