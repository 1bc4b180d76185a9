package io.smartlocker.locker.alarm;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.AlarmState.Kind;
import io.smartlocker.locker.LockerConfig;
import io.smartlocker.locker.kiosk.Kiosk;
import io.smartlocker.locker.kiosk.Kiosks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/** What is alarming by now, as the database tells. All methods work in the session or transaction under way. */
@ApplicationScoped
class Overdue {
    private static final int AT_ONCE = 200;

    private static final String SILENT = """
            select kiosk.id from kiosk
            left join kiosk_events heard on heard.kiosk = kiosk.id
            left join place_settings here on here.target = kiosk.location
            left join place_settings everywhere on everywhere.target = kiosk.organization
            where kiosk.status = 'ACTIVE' and kiosk.set_up
                and coalesce(heard.heard_at, kiosk.active_since) < now() - coalesce(
                    coalesce(here.cut_off_alarm_minutes, everywhere.cut_off_alarm_minutes) * interval '1 minute',
                    cast(:limit as double precision) * interval '1 second')
                and not exists (select 1 from alarm
                    where alarm.kiosk = kiosk.id and alarm.kind = 'CUT_OFF' and alarm.ended_at is null)""";

    /** Half of the lease is left at least before it is alarming, however long before its end one would be warned. */
    private static final String ENDING = """
            select kiosk.id from kiosk
            join kiosk_health health on health.kiosk = kiosk.id
            join kiosk_lease lease on lease.kiosk = kiosk.id
            left join place_settings here on here.target = kiosk.location
            left join place_settings everywhere on everywhere.target = kiosk.organization
            where kiosk.status = 'ACTIVE' and health.lease_until is not null
                and (health.lease_until < now() + least((lease.expires_at - lease.signed_at) / 2, coalesce(
                    coalesce(here.lease_warning_minutes, everywhere.lease_warning_minutes) * interval '1 minute',
                    cast(:limit as double precision) * interval '1 second')))
                    <> exists (select 1 from alarm
                        where alarm.kiosk = kiosk.id and alarm.kind = 'LEASE_ENDING' and alarm.ended_at is null)""";

    private final Kiosks kiosks;
    private final Alarms alarms;
    private final StandingAlarms standingAlarms;
    private final LockerConfig.Alarm config;

    Overdue(Kiosks kiosks, Alarms alarms, StandingAlarms standingAlarms, LockerConfig config) {
        this.kiosks = kiosks;
        this.alarms = alarms;
        this.standingAlarms = standingAlarms;
        this.config = config.alarm();
    }

    /** Kiosks that were silent for too long and of which that is not said yet. */
    Uni<List<UUID>> silent() {
        return find(SILENT, config.cutOffAfter());
    }

    /** Raises what holds still for these kiosks: they may have been heard meanwhile. */
    Uni<Integer> raiseCutOff(Collection<UUID> among) {
        return silent().flatMap(
                        silent -> eachOf(silent.stream().filter(among::contains).toList(), this::raiseCutOff));
    }

    private Uni<Void> raiseCutOff(Kiosk kiosk) {
        return standingAlarms.raise(new Alarming(Kind.CUT_OFF, kiosk, null, null, Instant.now()));
    }

    /** Raises and ends what the lease that a kiosk holds says. */
    Uni<Integer> followLeases() {
        return find(ENDING, config.leaseEnding()).flatMap(changed -> eachOf(changed, this::turn));
    }

    private Uni<Void> turn(Kiosk kiosk) {
        Instant now = Instant.now();
        EnumSet<Kind> kind = EnumSet.of(Kind.LEASE_ENDING);
        return alarms.standing(kiosk.id(), null, kind)
                .flatMap(standing -> standing.isEmpty()
                        ? standingAlarms.raise(new Alarming(Kind.LEASE_ENDING, kiosk, null, null, now))
                        : standingAlarms.end(kiosk.id(), null, kind, now));
    }

    private interface Step {
        Uni<Void> take(Kiosk kiosk);
    }

    private Uni<Integer> eachOf(List<UUID> ids, Step step) {
        return Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUniAndConcatenate(id -> kiosks.findById(id).flatMap(step::take))
                .collect()
                .last()
                .replaceWith(ids.size());
    }

    private static Uni<List<UUID>> find(String query, Duration limit) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(query, UUID.class)
                .setParameter("limit", (double) limit.toSeconds())
                .setMaxResults(AT_ONCE)
                .getResultList());
    }
}
