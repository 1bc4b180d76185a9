package io.smartlocker.identity.credential;

import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.user.Users;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Gives a person a badge. */
@ApplicationScoped
class AddBadge {
    private final Users users;
    private final Badges badges;

    AddBadge(Users users, Badges badges) {
        this.users = users;
        this.badges = badges;
    }

    @Writes
    Uni<BadgeView> add(UUID user, NewBadge request, Caller caller) {
        return users.require(user, caller.organization())
                .flatMap(person -> badges.attach(request, person, Deed.by(caller)));
    }
}
