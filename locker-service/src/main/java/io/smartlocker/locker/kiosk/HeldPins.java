package io.smartlocker.locker.kiosk;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whose PINs kiosks hold, or held when they were revoked. All methods work in the session under way. */
@ApplicationScoped
class HeldPins {
    private static final UUID FIRST = new UUID(0, 0);

    /** Those in the replica who have a PIN. */
    private static final String NOW = """
            select distinct entry.kiosk, cast(substr(entry.key, 6) as uuid) as person from directory_entry entry
            join projection pin on pin.kind = 'CredentialState' and pin.state ->> 'user' = substr(entry.key, 6)
                and pin.state ->> 'kind' = 'PIN'
            where entry.kiosk = :kiosk and entry.key like 'user:%'""";

    private static final String HOLDERS =
            "select kiosk, person from kiosk_pin_holder where kiosk = :kiosk union " + NOW;

    /** Keeps who it is before the replica is emptied. */
    Uni<Void> keep(UUID kiosk) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "insert into kiosk_pin_holder (kiosk, person) " + NOW + " on conflict do nothing")
                        .setParameter("kiosk", kiosk)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Long> count(UUID kiosk) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(
                        "select count(*) from (" + HOLDERS + ") holder", Long.class)
                .setParameter("kiosk", kiosk)
                .getSingleResult());
    }

    /** By id, with the names that are known. */
    Uni<List<PinHolderView>> after(UUID kiosk, Optional<UUID> last, int atMost) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                select holder.person, coalesce(person.state ->> 'name', '') from (%s) holder
                                left join projection person on person.kind = 'UserState' and person.id = holder.person
                                where holder.person > :last order by holder.person""".formatted(HOLDERS), Object[].class)
                        .setParameter("kiosk", kiosk)
                        .setParameter("last", last.orElse(FIRST))
                        .setMaxResults(atMost)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new PinHolderView((UUID) row[0], (String) row[1]))
                        .toList());
    }
}
