package io.smartlocker.device.fault;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.smartlocker.device.Reach;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All faults. */
@ApplicationScoped
class Faults implements PanacheRepositoryBase<Fault, UUID> {

    /** A fault within the caller's reach. */
    Uni<Fault> require(UUID id, Caller caller) {
        return find("id = ?1 and organization = ?2", id, caller.organization())
                .firstResult()
                .map(found -> seenBy(caller, found));
    }

    /** A fault within the caller's reach, to be changed. */
    Uni<Fault> requireLocked(UUID id, Caller caller) {
        return find("id = ?1 and organization = ?2", id, caller.organization())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .map(found -> seenBy(caller, found));
    }

    private static Fault seenBy(Caller caller, @Nullable Fault found) {
        return Optional.ofNullable(found)
                .filter(fault -> Reach.covers(caller, fault.location))
                .orElseThrow(() -> ProblemException.notFound("fault"));
    }

    /** The fault that a fact told. */
    Uni<Optional<Fault>> ofEvent(UUID event) {
        return find("event", event).firstResult().map(Optional::ofNullable);
    }

    /** Whether a critical fault of the device is open. */
    Uni<Boolean> criticalOf(UUID device) {
        return count(
                        "device = ?1 and source <> ?2 and critical = true and state = ?3",
                        device,
                        FaultSource.SENSED,
                        FaultState.OPEN)
                .map(number -> number > 0);
    }

    /** Whether a critical fault of the bay itself is open. */
    Uni<Boolean> criticalOfBay(UUID bay) {
        return count(
                        "bay = ?1 and (device is null or source = ?2) and critical = true and state = ?3",
                        bay,
                        FaultSource.SENSED,
                        FaultState.OPEN)
                .map(number -> number > 0);
    }
}
