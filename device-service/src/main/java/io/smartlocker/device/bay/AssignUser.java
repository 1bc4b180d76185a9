package io.smartlocker.device.bay;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.device.Deed;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.projection.Projections;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
                        .map(known -> known.orElseThrow(AssignUser::noSuchUser)))
                .call(target -> target.assignUser(user)
                        ? tell(target, "bay.user-assigned", user, caller)
                        : Uni.createFrom().voidItem())
                .map(BayView::of);
    }

    /** Gives the bay back to all; one that is nobody's stays as it is. */
    @Writes
    Uni<BayView> unassign(UUID bay, Caller caller) {
        return bays.requireLocked(bay, caller)
                .call(target -> {
                    UUID user = target.user;
                    if (user == null) {
                        return Uni.createFrom().voidItem();
                    }
                    target.unassignUser();
                    return tell(target, "bay.user-unassigned", user, caller);
                })
                .map(BayView::of);
    }

    private Uni<Void> tell(Bay bay, String deed, UUID user, Caller caller) {
        return placement.tell(
                List.of(bay),
                List.of(),
                Deed.of(caller, deed, Subject.Kind.BAY, bay.id, Map.of("user", user.toString())));
    }

    private static ProblemException noSuchUser() {
        return ProblemException.of(CommonProblem.NOT_FOUND, "user", "There is no such user.");
    }
}
