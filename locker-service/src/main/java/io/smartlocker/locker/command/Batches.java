package io.smartlocker.locker.command;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.smartlocker.locker.listing.Reach;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All orders for many bays. */
@ApplicationScoped
class Batches implements PanacheRepositoryBase<Batch, UUID> {

    /** The batch, where the caller's rights reach its locker; otherwise 404. */
    Uni<Batch> require(UUID id, Caller caller) {
        return find("id = ?1 and organization = ?2", id, caller.organization())
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.notFound("batch"))
                .invoke(batch -> Reach.of(caller).require(batch.location(), "batch"));
    }
}
