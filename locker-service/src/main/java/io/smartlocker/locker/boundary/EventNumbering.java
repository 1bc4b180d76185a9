package io.smartlocker.locker.boundary;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** How far the events of all kiosks have come. One consumer follows a kiosk, so rows need no lock. */
@ApplicationScoped
class EventNumbering implements PanacheRepositoryBase<EventNumbers, UUID> {

    /** Those of each of some kiosks, begun for the ones that are heard for the first time. */
    Uni<List<EventNumbers>> of(Set<UUID> kiosks) {
        return list("kiosk in ?1", kiosks).flatMap(found -> {
            Set<UUID> unheard = new HashSet<>(kiosks);
            found.forEach(numbers -> unheard.remove(numbers.kiosk()));
            List<EventNumbers> all = new ArrayList<>(found);
            unheard.stream().map(EventNumbers::new).forEach(all::add);
            return Panache.getSession()
                    .flatMap(session -> session.persistAll(
                            all.subList(found.size(), all.size()).toArray()))
                    .replaceWith(all);
        });
    }
}
