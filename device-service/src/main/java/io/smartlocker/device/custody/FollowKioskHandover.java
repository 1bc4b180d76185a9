package io.smartlocker.device.custody;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.device.handover.Handover;
import io.smartlocker.device.handover.HandoverKind;
import io.smartlocker.device.handover.Handovers;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Takes over that a device went from one person to another at a kiosk. A kiosk at which the device was not taken does not know
 * the bay; then it is the one that the line names, so that the new custody is of the same place as the one before.
 */
@ApplicationScoped
class FollowKioskHandover {
    private final Handovers handovers;
    private final RecordHandover recordHandover;

    FollowKioskHandover(Handovers handovers, RecordHandover recordHandover) {
        this.handovers = handovers;
        this.recordHandover = recordHandover;
    }

    /** Works in the transaction under way. */
    Uni<Void> follow(Handover fact, Actor actor) {
        return placed(fact).flatMap(placed -> recordHandover.record(placed, actor));
    }

    private Uni<Handover> placed(Handover fact) {
        return fact.bay().isPresent()
                ? Uni.createFrom().item(fact)
                : handovers
                        .before(fact, HandoverKind.FACTS)
                        .map(before -> fact.at(before.flatMap(Handover::bay).orElse(null)));
    }
}
