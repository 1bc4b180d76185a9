package io.smartlocker.scheduling.escalation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * All steps. A caller who is limited to some locations sees their steps, not those of the organisation. All methods work in
 * the session under way.
 */
@ApplicationScoped
class EscalationSteps {

    /** The step with the id; 404 when there is none for this caller. */
    Uni<EscalationStep> require(UUID id, Caller caller) {
        return Panache.getSession()
                .flatMap(session -> session.find(EscalationStep.class, id))
                .map(found -> {
                    if (found == null || !isVisible(found, caller)) {
                        throw ProblemException.notFound("escalation step");
                    }
                    return found;
                });
    }

    Uni<List<EscalationStep>> some(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Panache.getSession().flatMap(session -> session.createSelectionQuery(
                                "select e from EscalationStep e where e.id in (:ids)", EscalationStep.class)
                        .setParameter("ids", List.copyOf(ids))
                        .getResultList());
    }

    Uni<Void> add(EscalationStep step) {
        return Panache.getSession().flatMap(session -> session.persist(step).chain(session::flush));
    }

    Uni<Void> remove(EscalationStep step) {
        return Panache.getSession().flatMap(session -> session.remove(step));
    }

    /** Writes what changed now, so that the version is the one that is shown. */
    Uni<Void> flush() {
        return Panache.getSession().flatMap(Mutiny.Session::flush);
    }

    private static boolean isVisible(EscalationStep step, Caller caller) {
        return step.organization.equals(caller.organization())
                && (caller.locations().isEmpty()
                        || step.location != null && caller.locations().contains(step.location));
    }
}
