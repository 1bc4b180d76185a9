package io.smartlocker.platform.imports;

import java.util.Arrays;
import java.util.List;

/** What a column of a file can hold; a service lists its own in an enum. */
public interface Column {
    /** The name of the field as the API has it. */
    String field();

    /** The first row of a file that has all of them. */
    static List<String> headings(Column... all) {
        return Arrays.stream(all).map(Column::field).toList();
    }
}
