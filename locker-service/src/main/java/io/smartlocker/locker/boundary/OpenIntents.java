package io.smartlocker.locker.boundary;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The intents that are under way. */
@ApplicationScoped
class OpenIntents implements PanacheRepositoryBase<OpenIntent, UUID> {

    /** Those among these ids. */
    Uni<List<OpenIntent>> among(Collection<UUID> ids) {
        return ids.isEmpty() ? Uni.createFrom().item(List.of()) : list("id in ?1", ids);
    }
}
