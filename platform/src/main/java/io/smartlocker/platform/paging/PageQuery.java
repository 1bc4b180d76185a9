package io.smartlocker.platform.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code ?limit=&cursor=&q=} of every list. Use as a {@code @Valid @BeanParam}. A list that can be sorted takes {@code sort}
 * beside it, see {@link Sorting}.
 */
public class PageQuery extends SearchQuery {
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    int limit = 50;

    @QueryParam("cursor")
    @Size(max = 2_000)
    @Nullable
    String cursor;

    public int limit() {
        return limit;
    }

    /** One more than the page shows, which tells whether another follows. */
    public int fetch() {
        return limit + 1;
    }

    /** The id after which the page begins, for lists sorted by id. A cursor that is none of ours gives 400. */
    public Optional<UUID> afterId() {
        return Optional.ofNullable(cursor).map(Cursors::id);
    }

    /** The cursor's text, for lists sorted otherwise. */
    public Optional<String> cursor() {
        return Optional.ofNullable(cursor);
    }
}
