package io.smartlocker.identity.group;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Cursors;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Groups by id, searched by name. */
@ApplicationScoped
class ListGroups {
    private static final String FILTER = "organization = :organization and lower(name) like :like escape '\\'";
    private static final UUID FIRST = new UUID(0, 0);

    private final Groups groups;

    ListGroups(Groups groups) {
        this.groups = groups;
    }

    @WithSession
    Uni<Page<GroupView>> list(PageQuery page, Caller caller) {
        String like = page.search()
                .map(text -> "%" + text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .orElse("%");
        Map<String, Object> filter = Parameters.with("organization", caller.organization())
                .and("like", like)
                .map();
        return groups.count(FILTER, filter).flatMap(total -> rows(page, caller, like)
                .map(rows -> Page.of(
                        rows, page, Math.min(total, Page.EXACT_TOTAL), GroupView::of, group -> Cursors.of(group.id))));
    }

    private Uni<List<Group>> rows(PageQuery page, Caller caller, String like) {
        return groups.find(
                        FILTER + " and id > :after order by id",
                        Parameters.with("organization", caller.organization())
                                .and("like", like)
                                .and("after", page.afterId().orElse(FIRST)))
                .range(0, page.fetch() - 1)
                .list();
    }
}
