package io.smartlocker.locker.kiosk;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.kiosk.KioskFact.Health;
import io.smartlocker.contracts.kiosk.KioskFact.LockerHealth;
import io.smartlocker.locker.LockerConfig;
import io.smartlocker.locker.listing.Columns;
import io.smartlocker.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts together what is known of a kiosk: what it told, and what was noticed of it. */
@ApplicationScoped
class FindHealth {
    private static final String KNOWN = """
            select heard.heard_at, lease.expires_at, directory.revision, health.told_at, health.lease_until, health.clock_synchronized,
                cast(health.health as text), health.detailed_at, cast(health.detail as text),
                heard.sequence, heard.missing, heard.missing_from, heard.missing_until, heard.missing_at,
                heard.restarted_at, heard.refused, heard.refused_reason, heard.refused_at,
                loss.topics, loss.noticed_at, loss.restored_at
            from kiosk
            left join kiosk_events heard on heard.kiosk = kiosk.id
            left join kiosk_lease lease on lease.kiosk = kiosk.id
            left join directory on directory.kiosk = kiosk.id
            left join kiosk_health health on health.kiosk = kiosk.id
            left join kiosk_topic_loss loss on loss.kiosk = kiosk.id
            where kiosk.id = :kiosk""";

    private final Kiosks kiosks;
    private final Duration silence;

    FindHealth(Kiosks kiosks, LockerConfig config) {
        this.kiosks = kiosks;
        this.silence = config.kiosk().silence();
    }

    @WithSession
    Uni<HealthView> find(UUID id, Caller caller) {
        return kiosks.require(id, caller)
                .chain(Panache::getSession)
                .flatMap(session -> session.createNativeQuery(KNOWN, Object[].class)
                        .setParameter("kiosk", id)
                        .getSingleResult())
                .map(row -> view(id, new Columns(row)));
    }

    private HealthView view(UUID id, Columns row) {
        KioskLink link = KioskLink.of(row.instant(), Instant.now(), silence);
        Instant signedUntil = row.instant();
        long composed = row.number();
        Instant toldAt = row.instant();
        Instant heldUntil = row.instant();
        HealthView.Own own = own(toldAt, row);
        return new HealthView(
                id, link, new HealthView.Lease(signedUntil, heldUntil), own, composed, events(row), loss(row));
    }

    private static HealthView.@Nullable Own own(@Nullable Instant toldAt, Columns row) {
        boolean clockSynchronized = row.flag();
        String told = row.text();
        Instant detailedAt = row.instant();
        String detail = row.text();
        if (toldAt == null || told == null) {
            return null;
        }
        Health health = Contracts.read(told, Health.class);
        return new HealthView.Own(
                toldAt,
                clockSynchronized,
                health.softwareVersion(),
                health.startedAt(),
                health.factsWaiting(),
                health.directoryRevision(),
                health.storage(),
                health.freeDiskBytes(),
                health.mainsPower(),
                health.serviceUntil(),
                health.lockers(),
                detailedAt,
                detail == null ? null : List.of(Contracts.read(detail, LockerHealth[].class)));
    }

    private static HealthView.Events events(Columns row) {
        long last = row.number();
        long missing = row.number();
        long from = row.number();
        long until = row.number();
        Instant missingAt = row.instant();
        Instant restartedAt = row.instant();
        long refused = row.number();
        String reason = row.text();
        Instant refusedAt = row.instant();
        return new HealthView.Events(
                last,
                missing,
                missingAt == null ? null : new HealthView.Gap(from, until, missingAt),
                restartedAt,
                refused,
                reason == null || refusedAt == null ? null : new HealthView.Refusal(reason, refusedAt));
    }

    private static HealthView.@Nullable TopicLoss loss(Columns row) {
        String topics = row.text();
        Instant noticedAt = row.instant();
        Instant restoredAt = row.instant();
        return topics == null || noticedAt == null
                ? null
                : new HealthView.TopicLoss(List.of(topics.split(" ")), noticedAt, restoredAt);
    }
}
