package io.smartlocker.identity.scim.group;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.UniqueIndex;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What SCIM shows of groups, and the name by which a client knows one. */
@ApplicationScoped
class GroupRows {
    /** The version counts the group's own text, and its members as they are: who joins does not write to the group. */
    private static final String GROUPS = """
            select g.id, g.name, cast(extract(epoch from g.created_at) * 1000000 as bigint), s.external_id,
                   g.version || '.' || coalesce(
                       (select substr(md5(string_agg(cast(m.user_id as text), ',' order by m.user_id)), 1, 16)
                        from membership m where m.group_id = g.id), '0')
            from user_group g left join scim_group s on s.group_id = g.id
            where g.organization = :organization and g.id = any(cast(string_to_array(:ids, ',') as uuid[]))""";

    private static final String MEMBERS = """
            select m.group_id, u.id, u.name from membership m join users u on u.id = m.user_id
            where u.deleted_at is null and m.group_id = any(cast(string_to_array(:ids, ',') as uuid[]))
            order by u.id""";

    /** One group. */
    record Row(
            UUID id,
            String name,
            long createdMicros,
            @Nullable String externalId,
            String version) {}

    /** One person in one group. */
    record Member(UUID group, UUID user, String name) {}

    Uni<List<Row>> groups(Collection<UUID> ids, UUID organization) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(GROUPS, Object[].class)
                        .setParameter("organization", organization)
                        .setParameter("ids", joined(ids))
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Row(
                                (UUID) row[0], (String) row[1], (Long) row[2], (String) row[3], (String) row[4]))
                        .toList());
    }

    Uni<List<Member>> members(Collection<UUID> groups) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(MEMBERS, Object[].class)
                        .setParameter("ids", joined(groups))
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Member((UUID) row[0], (UUID) row[1], (String) row[2]))
                        .toList());
    }

    /** Those of some people who are in the group. */
    Uni<Set<UUID>> within(UUID group, Collection<UUID> users) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                select user_id from membership
                                where group_id = :group
                                  and user_id = any(cast(string_to_array(:users, ',') as uuid[]))""", UUID.class)
                        .setParameter("group", group)
                        .setParameter("users", joined(users))
                        .getResultList())
                .map(HashSet::new);
    }

    /** By what name the client knows the group from now on; by none when absent. */
    Uni<Void> name(UUID group, UUID organization, @Nullable String externalId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("delete from scim_group where group_id = :group")
                        .setParameter("group", group)
                        .executeUpdate()
                        .flatMap(deleted -> externalId == null
                                ? Uni.createFrom().item(0)
                                : session.createNativeQuery("""
                                                insert into scim_group (group_id, organization, external_id)
                                                values (:group, :organization, :name)""")
                                        .setParameter("group", group)
                                        .setParameter("organization", organization)
                                        .setParameter("name", externalId)
                                        .executeUpdate()))
                .onFailure()
                .transform(UniqueIndex::clash)
                .replaceWithVoid();
    }

    private static String joined(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
