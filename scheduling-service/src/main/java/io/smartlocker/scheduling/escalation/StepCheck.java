package io.smartlocker.scheduling.escalation;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.GroupState;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.scheduling.References;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Checks that a step makes sense and that what it refers to exists for the caller. */
@ApplicationScoped
class StepCheck {
    private final References references;

    StepCheck(References references) {
        this.references = references;
    }

    Uni<Void> check(StepRequest request, Caller caller) {
        request.requireSense();
        return location(request.location(), caller)
                .chain(() -> references.require(UserState.class, "user", listOf(request.user()), caller))
                .chain(() -> references.require(GroupState.class, "group", listOf(request.group()), caller));
    }

    private Uni<Void> location(@Nullable UUID location, Caller caller) {
        if (location != null) {
            return references.location(location, caller).replaceWithVoid();
        }
        if (!caller.locations().isEmpty()) {
            throw ProblemException.of(
                    CommonProblem.INVALID, "location", "Name one of the locations that you plan for.");
        }
        return Uni.createFrom().voidItem();
    }

    private static List<UUID> listOf(@Nullable UUID id) {
        return Optional.ofNullable(id).stream().toList();
    }
}
