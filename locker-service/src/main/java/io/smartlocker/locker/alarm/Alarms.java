package io.smartlocker.locker.alarm;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.state.AlarmState.Kind;
import io.smartlocker.locker.listing.Reach;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All alarms. */
@ApplicationScoped
class Alarms implements PanacheRepositoryBase<Alarm, UUID> {

    /** The alarm, where the caller's rights reach its kiosk; otherwise 404. */
    Uni<Alarm> require(UUID id, Caller caller) {
        return require(find("id = ?1 and organization = ?2", id, caller.organization()), caller);
    }

    /** The same, locked until the transaction ends. */
    Uni<Alarm> requireLocked(UUID id, Caller caller) {
        return require(
                find("id = ?1 and organization = ?2", id, caller.organization())
                        .withLock(LockModeType.PESSIMISTIC_WRITE),
                caller);
    }

    private static Uni<Alarm> require(PanacheQuery<Alarm> query, Caller caller) {
        return query.firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.notFound("alarm"))
                .invoke(alarm -> Reach.of(caller).require(alarm.location(), "alarm"));
    }

    /** Adds an alarm unless one of its kind stands there; gives the one that was added. */
    Uni<Optional<Alarm>> add(Alarming cause) {
        UUID id = UuidV7.next();
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                insert into alarm
                                    (id, version, organization, location, kiosk, locker, bay, kind, raised_at)
                                values (:id, 0, :organization, :location, :kiosk,
                                    cast(nullif(cast(:locker as text), '') as uuid),
                                    cast(nullif(cast(:bay as text), '') as uuid), :kind, :at)
                                on conflict do nothing""")
                        .setParameter("id", id)
                        .setParameter("organization", cause.kiosk().organization())
                        .setParameter("location", cause.kiosk().location())
                        .setParameter("kiosk", cause.kiosk().id())
                        .setParameter("locker", text(cause.locker()))
                        .setParameter("bay", text(cause.bay()))
                        .setParameter("kind", cause.kind().name())
                        .setParameter("at", cause.at())
                        .executeUpdate())
                .flatMap(rows -> rows == 0
                        ? Uni.createFrom().item(Optional.empty())
                        : findById(id).map(Optional::ofNullable));
    }

    /** Those of some kiosks at which an alarm stands. */
    Uni<List<UUID>> alarmed(Collection<UUID> kiosks) {
        return find("select distinct kiosk from Alarm where kiosk in ?1 and endedAt is null", kiosks)
                .project(UUID.class)
                .list();
    }

    /** Those that stand at a bay, or where none is named at the kiosk as a whole; locked until the transaction ends. */
    Uni<List<Alarm>> standing(UUID kiosk, @Nullable UUID bay, Collection<Kind> kinds) {
        PanacheQuery<Alarm> found = bay == null
                ? find("kiosk = ?1 and bay is null and kind in ?2 and endedAt is null order by id", kiosk, kinds)
                : find("kiosk = ?1 and bay = ?2 and kind in ?3 and endedAt is null order by id", kiosk, bay, kinds);
        return found.withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** Those that are written down and not announced; locked until the transaction ends. */
    Uni<List<Alarm>> unannounced(UUID kiosk) {
        return find("kiosk = ?1 and announcedAt is null and endedAt is null order by id", kiosk)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Uni<List<Alarm>> ofLocker(UUID locker) {
        return list("locker = ?1 and endedAt is null order by raisedAt, id", locker);
    }

    /** Those that stand at a locker's bays, and those that concern its kiosk as a whole. */
    Uni<List<Alarm>> ofLocker(UUID locker, UUID kiosk) {
        return list(
                "(locker = ?1 or (kiosk = ?2 and locker is null)) and endedAt is null order by raisedAt, id",
                locker,
                kiosk);
    }

    /** Those that stand at a kiosk; locked until the transaction ends. */
    Uni<List<Alarm>> standing(UUID kiosk) {
        return find("kiosk = ?1 and endedAt is null order by id", kiosk)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those that stand at bays of a kiosk's lockers; locked until the transaction ends. */
    Uni<List<Alarm>> standing(UUID kiosk, Collection<UUID> lockers) {
        return find("kiosk = ?1 and locker in ?2 and endedAt is null order by id", kiosk, lockers)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
