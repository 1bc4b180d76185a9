package io.smartlocker.scheduling.supply;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.contracts.state.DeviceTypeState;
import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.scheduling.supply.SiteDevice.Held;
import io.smartlocker.scheduling.supply.SiteDevice.Stored;
import io.smartlocker.scheduling.supply.SiteDevice.Whereabouts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which devices a location has. Works in the session under way. */
@ApplicationScoped
public class Supply {
    /** Those in the bays of its lockers, and those that were taken out of these. */
    private static final String AT = """
            with here as (
                select l.state as locker, b.id as bay, b.state as bay_state
                from projection l
                join projection b on b.kind = 'BayState' and b.state ->> 'locker' = cast(l.id as text)
                where l.kind = 'LockerState' and l.organization = :organization
                    and l.state ->> 'location' = cast(cast(:location as uuid) as text))
            select cast(jsonb_build_object('device', d.state, 'locker', h.locker, 'bay', h.bay_state,
                'type', t.state, 'since', s.since, 'outletSince', o.since,
                'holder', h.holder, 'dueAt', h.due_at) as text)
            from (select h.locker, h.bay_state, d.id as device, cast(null as uuid) as holder, cast(null as timestamptz) as due_at
                  from here h
                  join projection d on d.kind = 'DeviceState' and d.state ->> 'bay' = cast(h.bay as text)
                  union all
                  select h.locker, h.bay_state, c.device, c.holder, c.due_at from here h join custody c on c.bay = h.bay) h
            join projection d on d.kind = 'DeviceState' and d.id = h.device
            join projection t on t.kind = 'DeviceTypeState' and t.id = cast(d.state ->> 'type' as uuid)
            left join stored_device s on s.device = d.id
            left join outlet o on o.bay = cast(h.bay_state ->> 'id' as uuid)
            where h.holder is null or d.state ->> 'bay' is null
            order by d.id""";

    /** The devices of a location, by id. */
    public Uni<List<SiteDevice>> at(UUID location, UUID organization) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(AT, String.class)
                        .setParameter("organization", organization)
                        .setParameter("location", location)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> Contracts.read(row, Row.class).siteDevice())
                        .toList());
    }

    /** A row as it is read. */
    @RegisterForReflection
    record Row(
            DeviceState device,
            LockerState locker,
            BayState bay,
            DeviceTypeState type,
            @Nullable Instant since,
            @Nullable Instant outletSince,
            @Nullable UUID holder,
            @Nullable Instant dueAt) {

        SiteDevice siteDevice() {
            return new SiteDevice(
                    device.id(),
                    type.id(),
                    Duration.ofMinutes(type.minimumChargeMinutes()),
                    type.readyPercent(),
                    locker.id(),
                    locker.charging(),
                    where());
        }

        private Whereabouts where() {
            boolean sound = !device.quarantined();
            if (holder != null) {
                return new Held(sound && device.state() == DeviceStatus.HELD, holder, dueAt);
            }
            boolean usable = sound
                    && device.state() == DeviceStatus.STORED
                    && bay.operational()
                    && !bay.outOfService()
                    && bay.user() == null
                    && locker.inService();
            return new Stored(usable, orNow(since), bay.charge(), orNow(outletSince));
        }

        /** Of what is only half known the time counts from now on at the latest: it is not ready yet. */
        private static Instant orNow(@Nullable Instant since) {
            return since == null ? Instant.now() : since;
        }
    }
}
