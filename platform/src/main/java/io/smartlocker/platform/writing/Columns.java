package io.smartlocker.platform.writing;

import java.util.Collection;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Rows for a statement that takes many at once, as the arrays that PostgreSQL's {@code unnest} makes rows of. It reads those
 * as they are; of rows in JSON it would look at every character, and so would whoever writes them.
 */
public final class Columns {
    private Columns() {}

    /** One value of each row. */
    public static <R, T extends @Nullable Object> T[] of(
            Collection<R> rows, Function<R, T> value, IntFunction<T[]> array) {
        return rows.stream().map(value).toArray(array);
    }

    /** The same as text, for types that the statement casts it to. */
    public static <R> String[] texts(Collection<R> rows, Function<R, ?> value) {
        return of(rows, row -> value.apply(row).toString(), String[]::new);
    }
}
