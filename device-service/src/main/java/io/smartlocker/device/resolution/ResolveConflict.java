package io.smartlocker.device.resolution;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.device.Deed;
import io.smartlocker.device.DeviceProblem;
import io.smartlocker.device.conflict.Conflict;
import io.smartlocker.device.conflict.ConflictView;
import io.smartlocker.device.conflict.Conflicts;
import io.smartlocker.device.conflict.ShowConflicts;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Closes a conflict in one of the ways that its kind allows, and does what follows from that. */
@ApplicationScoped
class ResolveConflict {
    private final Conflicts conflicts;
    private final ConflictEffects effects;
    private final ShowConflicts show;
    private final Outbox outbox;

    ResolveConflict(Conflicts conflicts, ConflictEffects effects, ShowConflicts show, Outbox outbox) {
        this.conflicts = conflicts;
        this.effects = effects;
        this.show = show;
        this.outbox = outbox;
    }

    /**
     * All or nothing: what cannot be done leaves the conflict open.
     *
     * @throws ProblemException 400 naming the choice that the kind does not have, 409 if it is closed or what is to follow
     *     breaks a rule
     */
    @Writes
    Uni<ConflictView> resolve(UUID id, ResolveRequest request, Caller caller) {
        return conflicts
                .require(id, caller)
                .invoke(conflict -> requireChoice(conflict, request))
                .call(conflict -> close(id, request, caller))
                .call(conflict -> effects.carryOut(conflict, request, caller))
                .call(conflict -> outbox.add(Deed.of(
                        caller,
                        "conflict.resolved",
                        Subject.Kind.CONFLICT,
                        id,
                        Map.of("choice", request.choice().name()))))
                // What was written by itself is read anew.
                .call(conflict ->
                        Panache.getSession().flatMap(session -> session.flush().chain(() -> session.refresh(conflict))))
                .flatMap(show::show);
    }

    private Uni<Void> close(UUID id, ResolveRequest request, Caller caller) {
        return conflicts
                .close(id, request.choice(), request.note(), caller)
                .invoke(closed -> {
                    if (!closed) {
                        throw ProblemException.of(
                                DeviceProblem.CONFLICT_CLOSED, "Somebody resolved it, or a later fact explains it.");
                    }
                })
                .replaceWithVoid();
    }

    private static void requireChoice(Conflict conflict, ResolveRequest request) {
        if (!conflict.kind().choices().contains(request.choice())) {
            throw ProblemException.of(
                    CommonProblem.INVALID,
                    "choice",
                    "Use one of " + conflict.kind().choices() + ".");
        }
    }
}
