package io.smartlocker.identity.role;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.UniqueIndex;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Makes a role of permissions that the maker holds. */
@ApplicationScoped
class AddRole {
    private final Outbox outbox;

    AddRole(Outbox outbox) {
        this.outbox = outbox;
    }

    @Writes
    Uni<RoleView> add(NewRole request, Caller caller) {
        List<Permission> permissions =
                request.permissions().stream().distinct().map(AddRole::known).toList();
        OwnRights.of(caller)
                .requireToHold(permissions.stream().map(Permission::text).toList());
        Role role = Role.of(caller.organization(), request.name().strip(), permissions);
        return Panache.getSession()
                .flatMap(session -> session.persist(role).flatMap(persisted -> session.flush()))
                .onFailure()
                .transform(UniqueIndex::clash)
                .flatMap(flushed -> outbox.add(Deed.by(caller).done("role.created", Subject.Kind.ROLE, role.id())))
                .map(told -> RoleView.of(role));
    }

    private static Permission known(String text) {
        return Permission.of(text)
                .orElseThrow(() -> ProblemException.of(
                        CommonProblem.INVALID, "permissions", "There is no permission " + text + "."));
    }
}
