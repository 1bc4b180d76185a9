package io.smartlocker.locker.boundary;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.locker.kiosk.Kiosk;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Which bays a kiosk may speak of: those of the lockers that are wired to it. */
@ApplicationScoped
class OwnBays {
    private static final String LOCKER = """
            select locker.id from projection bay join locker on locker.id = cast(bay.state ->> 'locker' as uuid)
            where bay.kind = 'BayState' and bay.id = :bay and bay.organization = :organization
                and locker.kiosk = :kiosk""";

    /** The locker of a bay that is the kiosk's own; works in the session under way. */
    Uni<Optional<UUID>> locker(UUID bay, Kiosk kiosk) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(LOCKER, UUID.class)
                        .setParameter("bay", bay)
                        .setParameter("organization", kiosk.organization())
                        .setParameter("kiosk", kiosk.id())
                        .getSingleResultOrNull())
                .map(Optional::ofNullable);
    }
}
