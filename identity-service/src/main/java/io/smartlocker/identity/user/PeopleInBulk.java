package io.smartlocker.identity.user;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.identity.organization.Organizations;
import io.smartlocker.identity.role.Roles;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Many people at once: as many statements as for one. */
@ApplicationScoped
class PeopleInBulk {
    private final Users users;
    private final Memberships memberships;
    private final RoleAssignments assignments;
    private final Roles roles;
    private final Organizations organizations;
    private final Outbox outbox;

    PeopleInBulk(
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

    /** Those of an organisation with the given ids. */
    Uni<Map<UUID, Person>> of(Collection<UUID> ids, UUID organization) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return users.list("id in ?1 and organization = ?2", ids, organization)
                .flatMap(found -> people(found, organization))
                .map(people ->
                        people.stream().collect(Collectors.toMap(person -> person.user().id, Function.identity())));
    }

    /** Tells the state that has been written of each. */
    Uni<Void> tell(List<User> written, UUID organization) {
        return people(written, organization).flatMap(people -> organizations
                .require(organization)
                .flatMap(customer -> outbox.add(people.stream()
                        .map(person -> OutboxMessage.state(Topics.USERS, person.state(customer.itemAllowance())))
                        .toList())));
    }

    private Uni<List<Person>> people(List<User> some, UUID organization) {
        List<UUID> ids = some.stream().map(User::id).toList();
        return memberships.of(ids).flatMap(groups -> assignments
                .of(ids)
                .flatMap(given -> roles.some(roleIds(given), organization).map(held -> some.stream()
                        .map(user -> Person.of(
                                user,
                                groups.getOrDefault(user.id, List.of()),
                                given.getOrDefault(user.id, List.of()),
                                held))
                        .toList())));
    }

    private static Set<UUID> roleIds(Map<UUID, List<RoleAssignment>> given) {
        return given.values().stream()
                .flatMap(List::stream)
                .map(RoleAssignment::role)
                .collect(Collectors.toSet());
    }
}
