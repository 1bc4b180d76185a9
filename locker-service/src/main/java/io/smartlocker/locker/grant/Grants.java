package io.smartlocker.locker.grant;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.GrantState;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.locker.cabinet.Locker;
import io.smartlocker.locker.listing.Reach;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** All grants. */
@ApplicationScoped
class Grants implements PanacheRepositoryBase<Grant, UUID> {

    /** The grant, where the caller's rights reach its target; otherwise 404. */
    Uni<Grant> require(UUID id, LockModeType lock, Caller caller) {
        return find("id = ?1 and organization = ?2", id, caller.organization())
                .withLock(lock)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.notFound("grant"))
                .invoke(grant -> Reach.of(caller).require(grant.site(), "grant"));
    }

    /** What reaches a locker, given to a person or to one of the person's groups. */
    Uni<List<Grant>> reaching(Locker locker, UserState person) {
        return list(
                """
                organization = ?1 and (locker = ?2 or area = ?3 or location = ?4)
                    and (subjectUser = ?5 or subjectGroup in ?6) order by id""",
                locker.organization(),
                locker.id(),
                locker.area(),
                locker.location(),
                person.id(),
                person.groups());
    }

    static GrantState state(Grant grant) {
        return new GrantState(
                grant.id(),
                grant.organization(),
                grant.version(),
                new GrantState.Subject(grant.user(), grant.group()),
                new GrantState.Target(grant.locker(), grant.area(), grant.location()),
                grant.windows(),
                grant.until());
    }
}
