package io.smartlocker.scheduling.roster;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.writing.Writes;
import io.smartlocker.scheduling.roster.RosterRow.Begin;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class EnterRosterBatch {
    private final EnterRosters enterRosters;

    EnterRosterBatch(EnterRosters enterRosters) {
        this.enterRosters = enterRosters;
    }

    /** Enters what can be entered, and says of the rest why not. */
    @Writes
    Uni<RosterBatchView> enter(RosterBatchRequest request, Caller caller) {
        return enterRosters
                .enter(request.wanted(), request.changeOrReplace(), Begin.EMPTY, caller)
                .map(RosterBatchView::of);
    }
}
