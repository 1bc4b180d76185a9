package io.smartlocker.locker.kiosk;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.kiosk.KioskFact.Health;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Keeps how a kiosk told that it is; only the last, and what it last told of every bay. */
@ApplicationScoped
public class RecordHealth {
    /**
     * Works in the transaction under way.
     *
     * @param toldAt by the broker's clock
     * @return false when something newer is known
     */
    public Uni<Boolean> record(UUID kiosk, Health health, boolean clockSynchronized, Instant toldAt) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                insert into kiosk_health
                                    (kiosk, told_at, clock_synchronized, health, lease_until, detail, detailed_at)
                                select :kiosk, cast(:toldAt as timestamptz), :clock, told.health,
                                    cast(told.health ->> 'leaseUntil' as timestamptz),
                                    case when told.health ->> 'command' is not null then told.health -> 'lockers' end,
                                    case when told.health ->> 'command' is not null then cast(:toldAt as timestamptz) end
                                from (select cast(cast(:health as text) as jsonb) as health) told
                                on conflict (kiosk) do update set told_at = excluded.told_at,
                                    clock_synchronized = excluded.clock_synchronized, health = excluded.health,
                                    lease_until = excluded.lease_until,
                                    detail = coalesce(excluded.detail, kiosk_health.detail),
                                    detailed_at = coalesce(excluded.detailed_at, kiosk_health.detailed_at)
                                where kiosk_health.told_at <= excluded.told_at""")
                        .setParameter("kiosk", kiosk)
                        .setParameter("toldAt", toldAt)
                        .setParameter("clock", clockSynchronized)
                        .setParameter("health", Contracts.write(health))
                        .executeUpdate())
                .map(rows -> rows == 1);
    }
}
