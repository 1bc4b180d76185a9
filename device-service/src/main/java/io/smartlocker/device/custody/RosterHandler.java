package io.smartlocker.device.custody;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.RosterState;
import io.smartlocker.contracts.state.ShiftState;
import io.smartlocker.device.due.KeptRosters;
import io.smartlocker.platform.inbox.ReceivedEvent;
import io.smartlocker.platform.inbox.TopicHandler;
import io.smartlocker.platform.projection.Projections;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Follows rosters: they say who works a shift on a day, and so whose takes are due at its end. */
@ApplicationScoped
class RosterHandler implements TopicHandler {
    private final KeptRosters rosters;
    private final Projections projections;
    private final RecomputeDue recomputeDue;

    RosterHandler(KeptRosters rosters, Projections projections, RecomputeDue recomputeDue) {
        this.rosters = rosters;
        this.projections = projections;
        this.recomputeDue = recomputeDue;
    }

    @Override
    public String topic() {
        return Topics.ROSTERS;
    }

    @Override
    public Uni<Void> handle(ReceivedEvent event) {
        if (event.isTombstone()) {
            return rosters.withdraw(event.keyId(), Instant.now())
                    .flatMap(withdrawn -> withdrawn.map(this::recompute).orElseGet(RosterHandler::nothing));
        }
        RosterState roster = event.as(RosterState.class);
        return rosters.keep(roster).flatMap(kept -> kept ? recompute(roster) : nothing());
    }

    private Uni<Void> recompute(RosterState roster) {
        return projections
                .find(ShiftState.class, roster.shift(), roster.organization())
                .flatMap(shift -> shift.map(recomputeDue::ofShift).orElseGet(RosterHandler::nothing));
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
