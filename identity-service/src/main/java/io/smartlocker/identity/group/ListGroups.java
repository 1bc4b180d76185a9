package io.smartlocker.identity.group;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Listing;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import io.smartlocker.platform.paging.SortField;
import io.smartlocker.platform.paging.SortField.Kind;
import io.smartlocker.platform.paging.Sorting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Groups, searched by name and number, and sorted; by id unless said otherwise. */
@ApplicationScoped
class ListGroups {
    private static final List<SortField> FIELDS = List.of(
            new SortField("name", "lower(name)", Kind.TEXT),
            new SortField("number", "number", Kind.NUMBER),
            new SortField("createdAt", "created_at", Kind.INSTANT));

    private final Groups groups;

    ListGroups(Groups groups) {
        this.groups = groups;
    }

    /** @param sort see {@link Sorting}; absent for the order of the ids */
    @WithSession
    Uni<Page<GroupView>> list(PageQuery page, @Nullable String sort, Caller caller) {
        Listing listing = Listing.of("user_group", caller.organization(), Sorting.of(sort, FIELDS));
        page.search().ifPresent(text -> listing.and(
                        "(name ilike :holding or cast(number as text) = :number)", "holding", Listing.holding(text))
                .with("number", text));
        return listing.find(page).flatMap(found -> groups.list("id in ?1", found.ids())
                .map(rows -> found.page(rows, Group::id, GroupView::of)));
    }
}
