package io.smartlocker.locker.boundary;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** How far the events of all kiosks have come. One consumer follows a kiosk, so rows need no lock. */
@ApplicationScoped
class EventNumbering implements PanacheRepositoryBase<EventNumbers, UUID> {
    Uni<EventNumbers> of(UUID kiosk) {
        return findById(kiosk).onItem().ifNull().switchTo(() -> persist(new EventNumbers(kiosk)));
    }
}
