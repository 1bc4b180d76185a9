package io.smartlocker.identity.user;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * By what names other systems know our people. A source is such a system: {@code scim}, {@code ldap:<directory-sync id>},
 * {@code oidc:<issuer>}, or a dialect's package name.
 */
@ApplicationScoped
public class ExternalIdentities {
    /** Who is known by a name. */
    public Uni<Optional<UUID>> find(UUID organization, String source, String externalId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                select user_id from external_identity
                                where organization = :organization and source = :source and external_id = :name""", UUID.class)
                        .setParameter("organization", organization)
                        .setParameter("source", source)
                        .setParameter("name", externalId)
                        .getSingleResultOrNull())
                .map(Optional::ofNullable);
    }

    /** The names of some people in a source, by person; who has none there has no entry. */
    public Uni<Map<UUID, String>> of(Collection<UUID> users, String source) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                select user_id, external_id from external_identity
                                where source = :source
                                  and user_id = any(cast(string_to_array(:users, ',') as uuid[]))""", Object[].class)
                        .setParameter("source", source)
                        .setParameter("users", Memberships.joined(users))
                        .getResultList())
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1])));
    }

    /** Sets a person's name in a source, in place of the one before; false when it is somebody else's. */
    public Uni<Boolean> put(User user, String source, String externalId) {
        return remove(user, source)
                .flatMap(removed -> Panache.getSession())
                .flatMap(session -> session.createNativeQuery("""
                                insert into external_identity (organization, source, external_id, user_id)
                                values (:organization, :source, :name, :user) on conflict do nothing""")
                        .setParameter("organization", user.organization)
                        .setParameter("source", source)
                        .setParameter("name", externalId)
                        .setParameter("user", user.id)
                        .executeUpdate())
                .map(rows -> rows == 1);
    }

    /** The source no longer knows the person. */
    public Uni<Boolean> remove(User user, String source) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "delete from external_identity where user_id = :user and source = :source")
                        .setParameter("user", user.id)
                        .setParameter("source", source)
                        .executeUpdate())
                .map(rows -> rows == 1);
    }

    /** No source knows the person any more. */
    Uni<Void> removeAll(UUID user) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("delete from external_identity where user_id = :user")
                        .setParameter("user", user)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
