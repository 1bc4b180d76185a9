package io.smartlocker.identity.role;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.UniqueIndex;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Makes a role of permissions that the maker holds. */
@ApplicationScoped
class AddRole {
    private final Outbox outbox;

    AddRole(Outbox outbox) {
        this.outbox = outbox;
    }

    @Writes
    Uni<RoleView> add(RoleText request, Caller caller) {
        Set<Permission> permissions = Permission.all(request.permissions());
        OwnRights.of(caller)
                .requireToHold(permissions.stream().map(Permission::text).toList());
        Role role = Role.of(caller.organization(), request.name(), permissions);
        return Panache.getSession()
                .flatMap(session -> session.persist(role).flatMap(persisted -> session.flush()))
                .onFailure()
                .transform(UniqueIndex::clash)
                .flatMap(flushed -> outbox.add(Deed.by(caller).done("role.created", Subject.Kind.ROLE, role.id())))
                .map(told -> RoleView.of(role));
    }
}
