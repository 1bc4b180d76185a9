package io.smartlocker.identity.face;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Who agreed, and to what. */
@ApplicationScoped
class FaceConsents implements PanacheRepositoryBase<FaceConsent, UUID> {
    /** The agreement of a person that is not withdrawn. */
    Uni<Optional<FaceConsent>> standing(UUID user) {
        return find("user = ?1 and withdrawnAt is null", user).firstResult().map(Optional::ofNullable);
    }
}
