package io.smartlocker.identity.face;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The organisations' settings about faces. */
@ApplicationScoped
class FaceSettings implements PanacheRepositoryBase<FaceSetting, UUID> {
    /** What holds for an organisation: off when it never said anything. */
    Uni<FaceSetting> of(UUID organization) {
        return findById(organization).onItem().ifNull().continueWith(() -> FaceSetting.off(organization));
    }
}
