package io.smartlocker.identity.user;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.identity.UniqueIndex;
import io.smartlocker.identity.organization.Organizations;
import io.smartlocker.identity.role.Role;
import io.smartlocker.identity.role.Roles;
import io.smartlocker.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Users together with their groups and roles, and how the other services hear of them. */
@ApplicationScoped
public class People {
    private final Users users;
    private final Memberships memberships;
    private final RoleAssignments assignments;
    private final Roles roles;
    private final Organizations organizations;
    private final Outbox outbox;

    People(
            Users users,
            Memberships memberships,
            RoleAssignments assignments,
            Roles roles,
            Organizations organizations,
            Outbox outbox) {
        this.users = users;
        this.memberships = memberships;
        this.assignments = assignments;
        this.roles = roles;
        this.organizations = organizations;
        this.outbox = outbox;
    }

    /** The person that a user is. */
    public Uni<Person> of(User user) {
        return memberships
                .of(List.of(user.id))
                .map(groups -> groups.getOrDefault(user.id, List.of()))
                .flatMap(groups -> assignments
                        .of(List.of(user.id))
                        .map(given -> given.getOrDefault(user.id, List.of()))
                        .flatMap(given -> held(given, user).map(held -> Person.of(user, groups, given, held))));
    }

    private Uni<List<Role>> held(List<RoleAssignment> given, User user) {
        return roles.some(given.stream().map(RoleAssignment::role).toList(), user.organization);
    }

    /**
     * Writes what is pending and tells the person's new state and what was done. A clash with another person's unique
     * field comes out here.
     */
    public Uni<Person> tell(User user, Activity activity) {
        return users.flush()
                .onFailure()
                .transform(UniqueIndex::clash)
                .flatMap(flushed -> of(user))
                .call(person -> organizations
                        .require(user.organization)
                        .flatMap(organization ->
                                outbox.add(Topics.USERS, person.state(organization.itemAllowance()), activity)));
    }
}
