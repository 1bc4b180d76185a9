package io.smartlocker.identity.signin;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.organization.Organizations;
import io.smartlocker.identity.user.People;
import io.smartlocker.identity.user.UserView;
import io.smartlocker.identity.user.Users;
import io.smartlocker.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/** The person who asks. */
@ApplicationScoped
class FindMe {
    private final Users users;
    private final People people;
    private final Organizations organizations;

    FindMe(Users users, People people, Organizations organizations) {
        this.users = users;
        this.people = people;
        this.organizations = organizations;
    }

    @WithSession
    Uni<MeView> find(Caller caller) {
        return users.require(caller.id(), caller.organization())
                .flatMap(people::of)
                .flatMap(person -> organizations
                        .require(caller.organization())
                        .map(organization -> MeView.of(UserView.of(person), organization, caller)));
    }
}
