package io.smartlocker.identity.role;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.IdentityProblem;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deletes a role that nobody has. */
@ApplicationScoped
class DeleteRole {
    private final Roles roles;
    private final Outbox outbox;

    DeleteRole(Roles roles, Outbox outbox) {
        this.roles = roles;
        this.outbox = outbox;
    }

    /**
     * @param ifMatch the version that is to be deleted, absent when the caller does not care
     * @throws ProblemException 404, 412, 403 for permissions beyond the caller's own, 422 while somebody has it
     */
    @Writes
    Uni<Void> delete(UUID id, @Nullable String ifMatch, Caller caller) {
        return roles.require(id, caller.organization())
                .invoke(role -> Versions.require(ifMatch, role.version))
                .invoke(role -> OwnRights.of(caller).requireToHold(role.permissions()))
                .call(role -> requireUnused(id))
                .call(roles::delete)
                .flatMap(role -> outbox.add(Deed.by(caller).done("role.deleted", Subject.Kind.ROLE, id)));
    }

    /** Whoever gives the role at this moment waits for the lock, and then finds that the role is gone. */
    private static Uni<Void> requireUnused(UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select 1 from role where id = :id for update", Integer.class)
                        .setParameter("id", id)
                        .getSingleResult()
                        .flatMap(locked -> session.createNativeQuery(
                                        "select exists (select 1 from role_assignment where role_id = :id)",
                                        Boolean.class)
                                .setParameter("id", id)
                                .getSingleResult()))
                .invoke(used -> {
                    if (used) {
                        throw ProblemException.of(
                                IdentityProblem.ROLE_IN_USE, "Take it from those who have it: GET /users?role=" + id);
                    }
                })
                .replaceWithVoid();
    }
}
