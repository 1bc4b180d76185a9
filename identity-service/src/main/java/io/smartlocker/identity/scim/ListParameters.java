package io.smartlocker.identity.scim;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** The query parameters of a list. Use as a {@code @BeanParam}. */
public class ListParameters extends SelectionParameters {
    @QueryParam("filter")
    @Nullable
    String filter;

    @QueryParam("sortBy")
    @Nullable
    String sortBy;

    @QueryParam("sortOrder")
    @Nullable
    String sortOrder;

    @QueryParam("startIndex")
    @Nullable
    String startIndex;

    @QueryParam("count")
    @Nullable
    String count;

    public ListQuery query() {
        return ListQuery.of(filter, sortBy, sortOrder, startIndex, count, selection());
    }
}
