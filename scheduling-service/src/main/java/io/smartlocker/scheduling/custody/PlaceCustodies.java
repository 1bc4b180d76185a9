package io.smartlocker.scheduling.custody;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Finds out where devices were taken: through bay and locker, whichever is told of last. It stays so when the locker moves
 * or goes. All methods work in the transaction under way.
 */
@ApplicationScoped
public class PlaceCustodies {
    private static final String PLACE = """
            update custody c set location = cast(l.state ->> 'location' as uuid)
            from projection b
            join projection l on l.kind = 'LockerState' and l.id = cast(b.state ->> 'locker' as uuid)
            where c.location is null and b.kind = 'BayState' and b.id = c.bay and\s""";

    /** What was taken out of a bay. */
    public Uni<Void> ofBay(UUID bay) {
        return place("c.bay = :id", bay);
    }

    /** What was taken out of a locker's bays. */
    public Uni<Void> ofLocker(UUID locker) {
        return place("b.state ->> 'locker' = cast(cast(:id as uuid) as text)", locker);
    }

    private static Uni<Void> place(String condition, UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(PLACE + condition)
                        .setParameter("id", id)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
