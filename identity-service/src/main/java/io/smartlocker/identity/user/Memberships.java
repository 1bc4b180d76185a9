package io.smartlocker.identity.user;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who is in which groups. */
@ApplicationScoped
public class Memberships {
    private static final String PAIRS = """
            select * from unnest(cast(string_to_array(:users, ',') as uuid[]), cast(string_to_array(:groups, ',') as uuid[]))
            as pair (user_id, group_id)""";

    /** A person in a group. */
    record Membership(UUID user, UUID group) {}

    /** Puts a person into a group; false when he is in it already. */
    public Uni<Boolean> add(UUID user, UUID group) {
        return change(
                "insert into membership (user_id, group_id) values (:user, :group) on conflict do nothing",
                user,
                group);
    }

    /** Takes a person out of a group; false when he was not in it. */
    public Uni<Boolean> remove(UUID user, UUID group) {
        return change("delete from membership where user_id = :user and group_id = :group", user, group);
    }

    /** Takes a person out of all groups. */
    Uni<Void> removeAll(UUID user) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("delete from membership where user_id = :user")
                        .setParameter("user", user)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** The groups of some people, by person; a person in no group has no entry. */
    Uni<Map<UUID, List<UUID>>> of(Collection<UUID> users) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                select user_id, group_id from membership
                                where user_id = any(cast(string_to_array(:users, ',') as uuid[]))
                                order by group_id""", Object[].class)
                        .setParameter("users", joined(users))
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toList()))));
    }

    /** Puts people into groups and takes them out, all at once. */
    Uni<Void> changeAll(List<Membership> added, List<Membership> removed) {
        return changeAll("insert into membership (user_id, group_id) select * from pair on conflict do nothing", added)
                .flatMap(done ->
                        changeAll("delete from membership where (user_id, group_id) in (select * from pair)", removed));
    }

    private static Uni<Void> changeAll(String statement, List<Membership> pairs) {
        if (pairs.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("with pair as (" + PAIRS + ") " + statement)
                        .setParameter(
                                "users",
                                joined(pairs.stream().map(Membership::user).toList()))
                        .setParameter(
                                "groups",
                                joined(pairs.stream().map(Membership::group).toList()))
                        .executeUpdate())
                .replaceWithVoid();
    }

    static String joined(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    private static Uni<Boolean> change(String sql, UUID user, UUID group) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(sql)
                        .setParameter("user", user)
                        .setParameter("group", group)
                        .executeUpdate())
                .map(rows -> rows == 1);
    }
}
