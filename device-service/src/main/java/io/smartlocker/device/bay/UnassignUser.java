package io.smartlocker.device.bay;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.device.Deed;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/** Gives bays back to all. */
@ApplicationScoped
public class UnassignUser {
    private static final String DEED = "bay.user-unassigned";

    private final Bays bays;
    private final Placement placement;

    UnassignUser(Bays bays, Placement placement) {
        this.bays = bays;
        this.placement = placement;
    }

    /** A bay that is nobody's stays as it is. */
    @Writes
    public Uni<BayView> unassign(UUID bay, Caller caller) {
        return bays.requireLocked(bay, caller)
                .call(target -> free(target, (id, details) -> Deed.of(caller, DEED, Subject.Kind.BAY, id, details)))
                .map(BayView::of);
    }

    /** All bays of somebody who is gone. Works in the transaction under way. */
    public Uni<Void> unassignAll(UUID user, UUID organization) {
        return bays.lockAllOfUser(user).flatMap(theirs -> Multi.createFrom()
                .iterable(theirs)
                .onItem()
                .transformToUniAndConcatenate(bay ->
                        free(bay, (id, details) -> Deed.ofSystem(organization, DEED, Subject.Kind.BAY, id, details)))
                .collect()
                .last()
                .replaceWithVoid());
    }

    private Uni<Void> free(Bay bay, BiFunction<UUID, Map<String, String>, Activity> deed) {
        UUID user = bay.user;
        if (user == null) {
            return Uni.createFrom().voidItem();
        }
        bay.unassignUser();
        return placement.tell(List.of(bay), List.of(), deed.apply(bay.id, Map.of("user", user.toString())));
    }
}
