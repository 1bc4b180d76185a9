package io.smartlocker.device.bay;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.device.Deed;
import io.smartlocker.device.DeviceProblem;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.projection.Projections;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Gives a bay to a person. */
@ApplicationScoped
class AssignUser {
    private final Bays bays;
    private final Projections projections;
    private final Placement placement;

    AssignUser(Bays bays, Projections projections, Placement placement) {
        this.bays = bays;
        this.projections = projections;
        this.placement = placement;
    }

    @Writes
    Uni<BayView> assign(UUID bay, UUID user, Caller caller) {
        return bays.requireLocked(bay, caller)
                .call(() -> projections
                        .find(UserState.class, user, caller.organization())
                        .invoke(AssignUser::requireActive))
                .call(target -> target.assignUser(user) ? tell(target, user, caller) : nothing())
                .map(BayView::of);
    }

    private Uni<Void> tell(Bay bay, UUID user, Caller caller) {
        return placement.tell(
                List.of(bay),
                List.of(),
                Deed.of(caller, "bay.user-assigned", Subject.Kind.BAY, bay.id, Map.of("user", user.toString())));
    }

    private static void requireActive(Optional<UserState> known) {
        UserState user =
                known.orElseThrow(() -> ProblemException.of(CommonProblem.NOT_FOUND, "user", "There is no such user."));
        if (!user.active()) {
            throw ProblemException.of(DeviceProblem.USER_INACTIVE, "Activate user " + user.id() + " first.");
        }
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
