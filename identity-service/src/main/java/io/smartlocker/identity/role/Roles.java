package io.smartlocker.identity.role;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All roles. */
@ApplicationScoped
public class Roles implements PanacheRepositoryBase<Role, UUID> {
    /** The roles of an organisation among the given ids. */
    public Uni<List<Role>> some(Collection<UUID> ids, UUID organization) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : list("organization = ?1 and id in ?2 order by id", organization, ids);
    }

    Uni<List<Role>> all(UUID organization) {
        return list("organization = ?1 order by id", organization);
    }
}
