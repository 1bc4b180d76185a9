package io.smartlocker.identity.user;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads some people at once, in a session under way, for those who found them by other means. */
@ApplicationScoped
public class LoadUsers {
    private final Users users;
    private final Memberships memberships;
    private final RoleAssignments assignments;

    LoadUsers(Users users, Memberships memberships, RoleAssignments assignments) {
        this.users = users;
        this.memberships = memberships;
        this.assignments = assignments;
    }

    /** The people of an organisation with these ids, in this order; who is not there is left out. */
    public Uni<List<UserView>> load(List<UUID> ids, UUID organization) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return users.list("id in ?1 and organization = ?2", ids, organization).flatMap(found -> memberships
                .of(ids)
                .flatMap(groups -> assignments.of(ids).map(roles -> {
                    Map<UUID, UserView> byId = found.stream()
                            .map(user -> UserView.of(
                                    user,
                                    groups.getOrDefault(user.id, List.of()),
                                    roles.getOrDefault(user.id, List.of())))
                            .collect(Collectors.toMap(UserView::id, Function.identity()));
                    return ids.stream()
                            .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                            .toList();
                })));
    }

    /**
     * Makes others who are about to write to the same people wait until this transaction has ended. To be called before
     * they are read, else what was read is stale. The rows are locked in one order, so that nobody waits in a circle.
     *
     * @return those of them who are there
     */
    public Uni<Set<UUID>> lock(Collection<UUID> ids, UUID organization) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                select id from users
                                where id = any(cast(string_to_array(:ids, ',') as uuid[]))
                                  and organization = :organization and deleted_at is null
                                order by id for no key update""", UUID.class)
                        .setParameter("ids", Memberships.joined(ids))
                        .setParameter("organization", organization)
                        .getResultList())
                .map(HashSet::new);
    }
}
