package io.smartlocker.identity.organization;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.role.Permission;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All organisations. */
@ApplicationScoped
public class Organizations implements PanacheRepositoryBase<Organization, UUID> {
    /** The organisation of a caller, which is always there. */
    public Uni<Organization> require(UUID id) {
        return findById(id)
                .onItem()
                .ifNull()
                .failWith(() -> new IllegalStateException("A caller's organisation is missing: " + id));
    }

    /** @throws ProblemException 404 if there is none, or none that the caller may see */
    Uni<Organization> find(UUID id, Caller caller) {
        boolean visible = id.equals(caller.organization()) || seesAll(caller);
        Uni<Organization> found = visible ? findById(id) : Uni.createFrom().nullItem();
        return found.onItem().ifNull().failWith(() -> ProblemException.notFound("organization"));
    }

    /** Whether the caller sees other organisations than his own. What belongs to them he does not see. */
    static boolean seesAll(Caller caller) {
        return caller.permissions().contains(Permission.ORGANIZATIONS_CREATE.text());
    }
}
