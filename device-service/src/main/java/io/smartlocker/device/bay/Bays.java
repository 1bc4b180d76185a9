package io.smartlocker.device.bay;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All bays. What is to be changed is locked when it is read, a bay always before a device. */
@ApplicationScoped
public class Bays implements PanacheRepositoryBase<Bay, UUID> {

    Uni<Bay> require(UUID id, UUID organization) {
        return find("id = ?1 and organization = ?2", id, organization)
                .firstResult()
                .map(found -> Optional.ofNullable(found).orElseThrow(() -> ProblemException.notFound("bay")));
    }

    /** A bay to be changed. */
    Uni<Bay> requireLocked(UUID id, UUID organization) {
        return lock(id, organization).map(found -> found.orElseThrow(() -> ProblemException.notFound("bay")));
    }

    /** A bay, locked until the transaction ends. */
    public Uni<Optional<Bay>> lock(UUID id, UUID organization) {
        return find("id = ?1 and organization = ?2", id, organization)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .map(Optional::ofNullable);
    }

    /** All bays of a locker, locked until the transaction ends. */
    Uni<List<Bay>> lockAllOf(UUID locker) {
        return find("locker = ?1 order by number", locker)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Adds bays, if any. */
    Uni<Void> add(List<Bay> missing) {
        return missing.isEmpty() ? Uni.createFrom().voidItem() : persist(missing);
    }

    /** Removes bays one after another. */
    Uni<Void> remove(List<Bay> gone) {
        return Multi.createFrom()
                .iterable(gone)
                .onItem()
                .transformToUniAndConcatenate(this::delete)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
