package io.smartlocker.locker.lockertype;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** All locker types. */
@ApplicationScoped
public class LockerTypes implements PanacheRepositoryBase<LockerType, UUID> {
    Uni<LockerType> require(UUID id, Caller caller) {
        return require(id, LockModeType.NONE, caller);
    }

    /** The same, for a change: until the transaction ends no locker of the type is added. */
    Uni<LockerType> lock(UUID id, Caller caller) {
        return require(id, LockModeType.PESSIMISTIC_WRITE, caller);
    }

    private Uni<LockerType> require(UUID id, LockModeType lock, Caller caller) {
        return find("id = ?1 and organization = ?2", id, caller.organization())
                .withLock(lock)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.notFound("locker type"));
    }

    /** Types by name. */
    public Uni<Map<String, UUID>> byName(Collection<String> names, UUID organization) {
        return list("organization = ?1 and name in ?2", organization, names)
                .map(found -> found.stream().collect(Collectors.toMap(LockerType::name, LockerType::id)));
    }

    /**
     * The type that a field of a request names; where there is none the field is to blame. It is not changed before the
     * transaction ends.
     */
    public Uni<LockerType> named(UUID id, String field, Caller caller) {
        return require(id, LockModeType.PESSIMISTIC_READ, caller)
                .onFailure(ProblemException.class)
                .transform(
                        missing -> ProblemException.of(CommonProblem.INVALID, field, "There is no such locker type."));
    }
}
