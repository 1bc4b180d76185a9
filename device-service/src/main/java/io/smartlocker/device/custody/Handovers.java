package io.smartlocker.device.custody;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All changes of hands. Those of one device, in the order in which they happened, are its line. */
@ApplicationScoped
class Handovers implements PanacheRepositoryBase<Handover, UUID> {

    /** The one before this in its device's line. */
    Uni<Optional<Handover>> before(Handover fact) {
        return neighbour(fact, """
                device = ?1 and organization = ?2
                and (position.at < ?3 or (position.at = ?3 and position.sequence < ?4))
                order by position.at desc, position.sequence desc""");
    }

    /** The one after this in its device's line. */
    Uni<Optional<Handover>> after(Handover fact) {
        return neighbour(fact, """
                device = ?1 and organization = ?2
                and (position.at > ?3 or (position.at = ?3 and position.sequence > ?4))
                order by position.at, position.sequence""");
    }

    private Uni<Optional<Handover>> neighbour(Handover fact, String query) {
        return find(query, fact.device, fact.organization, fact.position.at(), fact.position.sequence())
                .range(0, 0)
                .firstResult()
                .map(Optional::ofNullable);
    }
}
