package io.smartlocker.identity.organization;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Cursors;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The caller's own organisation; all of them for those who may create some. */
@ApplicationScoped
class ListOrganizations {
    private static final UUID FIRST = new UUID(0, 0);

    private final Organizations organizations;

    ListOrganizations(Organizations organizations) {
        this.organizations = organizations;
    }

    @WithSession
    Uni<Page<OrganizationView>> list(PageQuery page, Caller caller) {
        if (!Organizations.seesAll(caller)) {
            return organizations
                    .require(caller.organization())
                    .map(own -> new Page<>(List.of(OrganizationView.of(own)), null, 1));
        }
        return organizations.count().flatMap(total -> organizations
                .find("id > ?1 order by id", page.afterId().orElse(FIRST))
                .range(0, page.fetch() - 1)
                .list()
                .map(rows -> Page.of(
                        rows,
                        page,
                        Math.min(total, Page.EXACT_TOTAL),
                        OrganizationView::of,
                        organization -> Cursors.of(organization.id))));
    }
}
