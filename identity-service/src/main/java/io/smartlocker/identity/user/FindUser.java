package io.smartlocker.identity.user;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** One person. */
@ApplicationScoped
class FindUser {
    private final Users users;
    private final People people;

    FindUser(Users users, People people) {
        this.users = users;
        this.people = people;
    }

    @WithSession
    Uni<UserView> find(UUID id, Caller caller) {
        return users.require(id, caller.organization()).flatMap(people::of).map(UserView::of);
    }
}
