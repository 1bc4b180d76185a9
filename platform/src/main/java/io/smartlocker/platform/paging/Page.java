package io.smartlocker.platform.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next the {@code cursor} of the following page, absent on the last
 * @param total how many there are, exact up to {@link #EXACT_TOTAL}
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Page<T>(
        List<T> items,

        @Schema(description = "The cursor of the following page, null on the last") @Nullable
        String next,

        @Schema(
                description = "How many there are, counted up to " + Page.EXACT_TOTAL
                        + ": so much stands for as many or more")
        long total) {
    public static final int EXACT_TOTAL = 10_000;

    /**
     * Makes a page from rows read one further than the limit.
     *
     * @param rows up to {@code limit + 1} rows
     * @param cursor of the last row of the page
     */
    public static <R, T> Page<T> of(
            List<R> rows, PageQuery query, long total, Function<R, T> view, Function<R, String> cursor) {
        boolean more = rows.size() > query.limit();
        List<R> shown = more ? rows.subList(0, query.limit()) : rows;
        return new Page<>(shown.stream().map(view).toList(), more ? cursor.apply(shown.getLast()) : null, total);
    }
}
