package io.smartlocker.device.conflict;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All conflicts. */
@ApplicationScoped
public class Conflicts implements PanacheRepositoryBase<Conflict, UUID> {

    /** Opens conflicts in the transaction under way. */
    public Uni<Void> open(List<Conflict> conflicts) {
        return conflicts.isEmpty() ? Uni.createFrom().voidItem() : persist(conflicts);
    }

    /** A fact that arrived late may explain why another one did not fit; what then still does not is opened anew. */
    public Uni<Void> explain(UUID event) {
        return update(
                        "explainedAt = ?1 where event = ?2 and kind in ?3 and explainedAt is null",
                        Instant.now(),
                        event,
                        ConflictKind.EXPLAINABLE)
                .replaceWithVoid();
    }
}
