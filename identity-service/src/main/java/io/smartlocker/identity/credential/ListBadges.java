package io.smartlocker.identity.credential;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.user.Users;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A person's badges; they are few, so they come on one page. */
@ApplicationScoped
class ListBadges {
    private final Users users;
    private final Badges badges;

    ListBadges(Users users, Badges badges) {
        this.users = users;
        this.badges = badges;
    }

    @WithSession
    Uni<Page<BadgeView>> list(UUID user, Caller caller) {
        return users.require(user, caller.organization())
                .flatMap(person -> badges.of(user))
                .map(all -> new Page<>(all.stream().map(BadgeView::of).toList(), null, all.size()));
    }
}
