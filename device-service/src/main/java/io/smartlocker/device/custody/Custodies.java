package io.smartlocker.device.custody;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All custodies, past and present. */
@ApplicationScoped
class Custodies implements PanacheRepositoryBase<Custody, UUID> {

    Uni<Custody> require(UUID id, UUID organization) {
        return find("id = ?1 and organization = ?2", id, organization)
                .firstResult()
                .map(found -> Optional.ofNullable(found).orElseThrow(() -> ProblemException.notFound("custody")));
    }

    /** Keeps the custodies around a new fact in its device's line. */
    Uni<Void> follow(Handover fact, @Nullable Handover before, @Nullable Handover after) {
        return endWith(fact, before)
                .flatMap(ended -> fact.kind == Handover.Kind.TAKEN
                        ? begin(fact, after)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> endWith(Handover fact, @Nullable Handover before) {
        if (before == null || before.kind != Handover.Kind.TAKEN) {
            return Uni.createFrom().voidItem();
        }
        // Flushed at once: the index that allows one active custody a device sees the end before the next begin.
        return find("taken", before.event)
                .firstResult()
                .invoke(custody -> {
                    if (custody != null) {
                        custody.end(fact);
                    }
                })
                .flatMap(custody -> flush());
    }

    private Uni<Void> begin(Handover take, @Nullable Handover after) {
        Custody custody = Custody.begin(take);
        if (after != null) {
            custody.end(after);
        }
        return persist(custody).replaceWithVoid();
    }
}
