package io.smartlocker.identity.organization;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All organisations. */
@ApplicationScoped
public class Organizations implements PanacheRepositoryBase<Organization, UUID> {
    /** The organisation of a caller, which is always there. */
    public Uni<Organization> require(UUID id) {
        return findById(id)
                .onItem()
                .ifNull()
                .failWith(() -> new IllegalStateException("A caller's organisation is missing: " + id));
    }
}
