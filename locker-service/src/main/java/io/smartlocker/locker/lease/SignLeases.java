package io.smartlocker.locker.lease;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.state.OrganizationState;
import io.smartlocker.locker.LockerConfig;
import io.smartlocker.locker.directory.Directories;
import io.smartlocker.locker.directory.Directories.DueLease;
import io.smartlocker.platform.outbox.RelayBell;
import io.smartlocker.platform.projection.Projections;
import io.smartlocker.platform.rounds.Round;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;

/** Renews the lease of every open directory, long before the one it has ends. */
@ApplicationScoped
class SignLeases {
    private static final Duration PACE = Duration.ofMillis(500);

    private final LeaseKey key;
    private final Directories directories;
    private final Projections projections;
    private final LockerConfig.Lease config;
    private final RelayBell bell;
    private final Round round = new Round("leases", PACE, this::signDue);

    SignLeases(LeaseKey key, Directories directories, Projections projections, LockerConfig config, RelayBell bell) {
        this.key = key;
        this.directories = directories;
        this.projections = projections;
        this.config = config.lease();
        this.bell = bell;
    }

    void start(@Observes StartupEvent event) {
        round.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        round.stop();
    }

    private boolean signDue() throws Throwable {
        List<DueLease> signed = VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(
                () -> directories.dueLeases(config.renewal()).call(this::signAll)));
        if (!signed.isEmpty()) {
            bell.ring();
        }
        return !signed.isEmpty();
    }

    private Uni<Void> signAll(List<DueLease> due) {
        return Multi.createFrom()
                .iterable(due)
                .onItem()
                .transformToUniAndConcatenate(this::sign)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> sign(DueLease lease) {
        return projections
                .find(OrganizationState.class, lease.organization())
                .map(known -> known.map(OrganizationState::leaseDuration).orElse(config.duration()))
                .flatMap(duration -> sign(lease, Instant.now(), duration));
    }

    private Uni<Void> sign(DueLease lease, Instant now, Duration duration) {
        return directories
                .send(
                        lease,
                        revision -> new DirectoryEntry.Lease(
                                lease.kiosk(), revision, token(lease, revision, now, duration)))
                .chain(Panache::getSession)
                .flatMap(session -> session.createNativeQuery("""
                                insert into kiosk_lease (kiosk, signed_at, expires_at) values (:kiosk, :now, :until)
                                on conflict (kiosk) do update
                                set signed_at = excluded.signed_at, expires_at = excluded.expires_at""")
                        .setParameter("kiosk", lease.kiosk())
                        .setParameter("now", now)
                        .setParameter("until", now.plus(duration))
                        .executeUpdate())
                .replaceWithVoid();
    }

    private String token(DueLease lease, long revision, Instant now, Duration duration) {
        JwtClaims claims = new JwtClaims();
        claims.setSubject(lease.kiosk().toString());
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.plus(duration).getEpochSecond()));
        claims.setClaim("revision", revision);
        return key.sign(claims);
    }
}
