package io.smartlocker.identity.user;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.identity.organization.Organization;
import io.smartlocker.identity.organization.Organizations;
import io.smartlocker.identity.role.Role;
import io.smartlocker.identity.role.Roles;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Tells the states of many people anew, after something changed that they share: a group, a role, a setting. They are read
 * and told some at once, so that it does not matter how many they are.
 */
@ApplicationScoped
public class TellAgain {
    private static final int AT_ONCE = 500;

    private final Users users;
    private final Memberships memberships;
    private final RoleAssignments assignments;
    private final Roles roles;
    private final Organizations organizations;
    private final Outbox outbox;

    TellAgain(
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

    /** What becomes of the sessions of those who are told anew. */
    public enum Sessions {
        GO_ON,
        /** Access tokens issued until now are no longer to be believed. */
        END
    }

    /**
     * Does so in the transaction under way, which must have written what it changed and change no entity after this.
     *
     * @param ids people of that organisation; those who are deleted are left out
     */
    public Uni<Void> tell(List<UUID> ids, Sessions sessions, UUID organization) {
        return Multi.createFrom()
                .iterable(chunks(ids.stream().sorted().toList()))
                .onItem()
                .transformToUniAndConcatenate(
                        chunk -> raise(chunk, sessions).flatMap(raised -> tell(chunk, organization)))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static List<List<UUID>> chunks(List<UUID> ids) {
        List<List<UUID>> chunks = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            chunks.add(ids.subList(from, Math.min(from + AT_ONCE, ids.size())));
        }
        return chunks;
    }

    private static Uni<Void> raise(List<UUID> ids, Sessions sessions) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                update users set version = version + 1, updated_at = now(),
                                    session_epoch = session_epoch + :epochs
                                where id = any(cast(string_to_array(:users, ',') as uuid[])) and deleted_at is null""")
                        .setParameter("epochs", sessions == Sessions.END ? 1 : 0)
                        .setParameter("users", Memberships.joined(ids))
                        .executeUpdate()
                        .call(session::flush)
                        // What is in memory is of the version before.
                        .invoke(raised -> session.clear()))
                .replaceWithVoid();
    }

    private Uni<Void> tell(List<UUID> ids, UUID organization) {
        return users.list("id in ?1 and organization = ?2", ids, organization)
                .flatMap(people -> memberships.of(ids).flatMap(groups -> assignments
                        .of(ids)
                        .flatMap(given -> roles.some(ids(given), organization).flatMap(held -> organizations
                                .require(organization)
                                .flatMap(owner -> outbox.add(people.stream()
                                        .map(user -> person(user, groups, given, held))
                                        .map(person -> message(person, owner))
                                        .toList()))))));
    }

    private static List<UUID> ids(Map<UUID, List<RoleAssignment>> given) {
        return given.values().stream()
                .flatMap(List::stream)
                .map(RoleAssignment::role)
                .distinct()
                .toList();
    }

    private static Person person(
            User user, Map<UUID, List<UUID>> groups, Map<UUID, List<RoleAssignment>> given, List<Role> held) {
        return Person.of(user, groups.getOrDefault(user.id, List.of()), given.getOrDefault(user.id, List.of()), held);
    }

    private static OutboxMessage message(Person person, Organization organization) {
        return OutboxMessage.state(Topics.USERS, person.state(organization.itemAllowance()));
    }
}
