package io.smartlocker.locker.grant;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.GrantState;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All grants. */
@ApplicationScoped
class Grants implements PanacheRepositoryBase<Grant, UUID> {

    /** The grant, where the caller's rights reach its target; otherwise 404. */
    Uni<Grant> require(UUID id, Caller caller) {
        return find("id = ?1 and organization = ?2", id, caller.organization())
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.notFound("grant"))
                .invoke(grant -> {
                    if (!caller.locations().isEmpty() && !caller.locations().contains(grant.site())) {
                        throw ProblemException.notFound("grant");
                    }
                });
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
