package io.smartlocker.locker.boundary;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which bays a kiosk may speak of: those of the lockers that are wired to it. */
@ApplicationScoped
class WiredBays {
    private static final String WIRED = """
            select bay.id, locker.id, kiosk.id
            from projection bay
                join locker on locker.id = cast(bay.state ->> 'locker' as uuid)
                join kiosk on kiosk.id = locker.kiosk and kiosk.organization = bay.organization
            where bay.kind = 'BayState' and bay.id = any(cast(string_to_array(:bays, ',') as uuid[]))""";

    /** Where a bay is. */
    record Wired(UUID bay, UUID locker, UUID kiosk) {
        static Wired of(Object[] row) {
            return new Wired((UUID) row[0], (UUID) row[1], (UUID) row[2]);
        }
    }

    /** Those of some bays that are wired to a kiosk; works in the session under way. */
    Uni<List<Wired>> among(Collection<UUID> bays) {
        return bays.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Panache.getSession()
                        .flatMap(session -> session.createNativeQuery(WIRED, Object[].class)
                                .setParameter(
                                        "bays",
                                        bays.stream().map(UUID::toString).collect(Collectors.joining(",")))
                                .getResultList())
                        .map(rows -> rows.stream().map(Wired::of).toList());
    }
}
