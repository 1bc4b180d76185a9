package io.smartlocker.identity.role;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** All roles. */
@ApplicationScoped
public class Roles implements PanacheRepositoryBase<Role, UUID> {
    /** The roles of an organisation among the given ids, with what they allow in the same statement. */
    public Uni<List<Role>> some(Collection<UUID> ids, UUID organization) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : list(
                        "from Role r left join fetch r.permissions"
                                + " where r.organization = ?1 and r.id in ?2 order by r.id",
                        organization,
                        ids);
    }

    /** The role of an organisation with that name, whatever its case. */
    public Uni<Optional<Role>> byName(String name, UUID organization) {
        return find("organization = ?1 and lower(name) = ?2", organization, name.toLowerCase(Locale.ROOT))
                .firstResult()
                .map(Optional::ofNullable);
    }

    /** The oldest role of an organisation that allows everything. */
    public Uni<Optional<Role>> ofEverything(UUID organization) {
        return find("organization = ?1 and everything order by id", organization)
                .firstResult()
                .map(Optional::ofNullable);
    }

    /** @throws ProblemException 404 if there is none, also when there is one elsewhere */
    Uni<Role> require(UUID id, UUID organization) {
        return find("id = ?1 and organization = ?2", id, organization)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.notFound("role"));
    }

    Uni<List<Role>> all(UUID organization) {
        return list("organization = ?1 order by id", organization);
    }
}
