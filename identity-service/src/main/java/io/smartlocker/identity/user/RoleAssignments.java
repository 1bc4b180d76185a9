package io.smartlocker.identity.user;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Who has which roles, and where. */
@ApplicationScoped
class RoleAssignments {
    /** The assignments of some people, by person; a person without a role has no entry. */
    Uni<Map<UUID, List<RoleAssignment>>> of(Collection<UUID> users) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                select a.user_id, a.role_id,
                                       coalesce(string_agg(cast(l.location as text), ',' order by l.location), '')
                                from role_assignment a left join role_assignment_location l using (user_id, role_id)
                                where a.user_id = any(cast(string_to_array(:users, ',') as uuid[]))
                                group by a.user_id, a.role_id order by a.role_id""", Object[].class)
                        .setParameter("users", Memberships.joined(users))
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> (UUID) row[0],
                                Collectors.mapping(RoleAssignments::assignment, Collectors.toList()))));
    }

    /** Gives a person exactly these roles. */
    Uni<Void> replace(UUID user, List<RoleAssignment> assignments) {
        return execute("delete from role_assignment where user_id = :user", query -> query.setParameter("user", user))
                .flatMap(deleted -> Multi.createFrom()
                        .iterable(assignments)
                        .onItem()
                        .transformToUniAndConcatenate(assignment -> insert(user, assignment))
                        .collect()
                        .last()
                        .replaceWithVoid());
    }

    private static Uni<Integer> insert(UUID user, RoleAssignment assignment) {
        return execute(
                        "insert into role_assignment (user_id, role_id) values (:user, :role)",
                        query -> query.setParameter("user", user).setParameter("role", assignment.role()))
                .flatMap(inserted -> execute("""
                        insert into role_assignment_location (user_id, role_id, location)
                        select :user, :role, cast(location as uuid)
                        from unnest(string_to_array(:locations, ',')) as given (location)""", query -> query.setParameter("user", user)
                        .setParameter("role", assignment.role())
                        .setParameter("locations", Memberships.joined(assignment.locations()))));
    }

    private static Uni<Integer> execute(String sql, Function<Mutiny.MutationQuery, Mutiny.MutationQuery> parameters) {
        return Panache.getSession()
                .flatMap(session ->
                        parameters.apply(session.createNativeQuery(sql)).executeUpdate());
    }

    private static RoleAssignment assignment(Object[] row) {
        return new RoleAssignment((UUID) row[1], locations((String) row[2]));
    }

    private static List<UUID> locations(String joined) {
        return joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split(",")).map(UUID::fromString).toList();
    }
}
