package io.smartlocker.locker.cabinet;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.locker.listing.Clash;
import io.smartlocker.locker.listing.Reach;
import io.smartlocker.locker.lockertype.LockerType;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.OutboxMessage;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All lockers. */
@ApplicationScoped
public class Lockers implements PanacheRepositoryBase<Locker, UUID> {

    /** The locker, where the caller's rights reach its location; otherwise 404. */
    public Uni<Locker> require(UUID id, Caller caller) {
        return require(id, LockModeType.NONE, caller);
    }

    /** The same, for a change: until the transaction ends nobody else changes it. */
    public Uni<Locker> lock(UUID id, Caller caller) {
        return require(id, LockModeType.PESSIMISTIC_WRITE, caller);
    }

    private Uni<Locker> require(UUID id, LockModeType lock, Caller caller) {
        return find("id = ?1 and organization = ?2", id, caller.organization())
                .withLock(lock)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.notFound("locker"))
                .invoke(locker -> Reach.of(caller).require(locker.location(), "locker"));
    }

    /**
     * The locker that a field of a request names; where there is none the field is to blame. It is neither changed nor
     * deleted before the transaction ends.
     */
    public Uni<Locker> named(UUID id, String field, Caller caller) {
        return lock(id, caller)
                .onFailure(ProblemException.class)
                .transform(missing -> ProblemException.of(CommonProblem.INVALID, field, "There is no such locker."));
    }

    /** The lockers within the caller's reach that have these serial numbers, all locked for a change. */
    public Uni<List<Locker>> lockBySerial(Collection<String> serials, Caller caller) {
        return find("organization = ?1 and serial in ?2 order by id", caller.organization(), serials)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .map(found -> found.stream()
                        .filter(locker -> Reach.of(caller).covers(locker.location()))
                        .toList());
    }

    /** The lockers of an organisation among these ids. */
    public Uni<List<Locker>> among(Collection<UUID> ids, UUID organization) {
        return list("id in ?1 and organization = ?2 order by id", ids, organization);
    }

    /** The lockers wired to a kiosk. */
    public Uni<List<Locker>> of(UUID kiosk) {
        return list("kiosk = ?1 order by id", kiosk);
    }

    /** Names the field whose value another locker has. */
    static Throwable clash(Throwable failure) {
        return Clash.of("locker_name", "name")
                .apply(Clash.of("locker_serial", "serial").apply(failure));
    }

    /** @throws ProblemException 400 if it is no area of the location */
    static void requireArea(LocationState location, @Nullable UUID area) {
        if (area != null
                && location.areas().stream().noneMatch(known -> known.id().equals(area))) {
            throw ProblemException.of(CommonProblem.INVALID, "area", "There is no such area at this location.");
        }
    }

    /** The message that tells a locker's state; its changes are to be flushed before. */
    public static OutboxMessage message(Locker locker) {
        return OutboxMessage.state(Topics.LOCKERS, state(locker));
    }

    static LockerState state(Locker locker) {
        LockerType type = locker.type();
        return new LockerState(
                locker.id(),
                locker.organization(),
                locker.version(),
                locker.name(),
                locker.serial(),
                type.id(),
                locker.rows(),
                locker.columns(),
                type.charging(),
                type.powerBudgetWatts(),
                locker.location(),
                locker.area(),
                locker.kiosk(),
                locker.inService());
    }
}
