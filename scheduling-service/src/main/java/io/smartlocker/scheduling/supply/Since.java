package io.smartlocker.scheduling.supply;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.contracts.state.Charge;
import io.smartlocker.contracts.state.DeviceState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/**
 * Remembers since when devices and outlets are as they are: a state says what is, not since when. News that changes nothing
 * of it leaves the time as it was. All methods work in the transaction under way.
 */
@ApplicationScoped
public class Since {

    /** A device is said to be in a bay, or in none. */
    public Uni<Void> stored(DeviceState device, Instant told) {
        if (device.bay() == null) {
            return notStored(device.id());
        }
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                insert into stored_device (device, bay, since) values (:device, :bay, :since)
                                on conflict (device) do update set bay = excluded.bay, since = excluded.since
                                where stored_device.bay <> excluded.bay""")
                        .setParameter("device", device.id())
                        .setParameter("bay", device.bay())
                        .setParameter("since", told)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** A device is in no bay, or gone. */
    public Uni<Void> notStored(UUID device) {
        return delete("delete from stored_device where device = :id", device);
    }

    /** An outlet is said to be in some state. */
    public Uni<Void> outlet(BayState bay, Instant told) {
        Charge charge = bay.charge();
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                insert into outlet (bay, state, percent, since)
                                values (:bay, :state, cast(cast(:percent as text) as int), :since)
                                on conflict (bay) do update
                                set state = excluded.state, percent = excluded.percent, since = excluded.since
                                where outlet.state <> excluded.state or outlet.percent is distinct from excluded.percent""")
                        .setParameter("bay", bay.id())
                        .setParameter("state", charge.state().name())
                        .setParameter(
                                "percent",
                                charge.percent() == null
                                        ? null
                                        : charge.percent().toString())
                        .setParameter("since", told)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** A bay is gone. */
    public Uni<Void> noOutlet(UUID bay) {
        return delete("delete from outlet where bay = :id", bay);
    }

    private static Uni<Void> delete(String statement, UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(statement)
                        .setParameter("id", id)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
