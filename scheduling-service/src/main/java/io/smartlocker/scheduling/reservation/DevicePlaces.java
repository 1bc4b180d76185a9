package io.smartlocker.scheduling.reservation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Where devices belong: where they stand, or where they were taken. */
@ApplicationScoped
class DevicePlaces {
    private static final String PLACE = """
            select cast(coalesce(stands.location, held.location) as text), 0
            from projection d
            left join lateral (
                select cast(l.state ->> 'location' as uuid) as location from projection b
                join projection l on l.kind = 'LockerState' and l.id = cast(b.state ->> 'locker' as uuid)
                where b.kind = 'BayState' and b.id = cast(d.state ->> 'bay' as uuid)) stands on true
            left join lateral (
                select c.location from custody c where c.device = d.id order by c.since desc limit 1) held on true
            where d.kind = 'DeviceState' and d.id = :device""";

    /** The location of a device, as far as it is known, in the session under way. */
    Uni<Optional<UUID>> of(UUID device) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(PLACE, Object[].class)
                        .setParameter("device", device)
                        .getSingleResultOrNull())
                .map(row ->
                        Optional.ofNullable(row).map(found -> (String) found[0]).map(UUID::fromString));
    }
}
