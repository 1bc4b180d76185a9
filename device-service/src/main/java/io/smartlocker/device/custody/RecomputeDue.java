package io.smartlocker.device.custody;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.ShiftState;
import io.smartlocker.device.due.DueTimes;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reckons anew when devices are due that are held now. What came back keeps the due time that it had. */
@ApplicationScoped
class RecomputeDue {
    private final Custodies custodies;
    private final DueTimes dueTimes;
    private final Outbox outbox;

    RecomputeDue(Custodies custodies, DueTimes dueTimes, Outbox outbox) {
        this.custodies = custodies;
        this.dueTimes = dueTimes;
        this.outbox = outbox;
    }

    /** A shift, or who works it, is otherwise now. Works in the transaction under way, as the other does. */
    Uni<Void> ofShift(ShiftState shift) {
        return custodies
                .activeBy(shift.id(), shift.location(), shift.organization())
                .flatMap(this::each);
    }

    /** A person may work other shifts now. */
    Uni<Void> ofPerson(UUID holder) {
        return custodies.activeOf(holder).flatMap(this::each);
    }

    private Uni<Void> each(List<Custody> active) {
        return Multi.createFrom()
                .iterable(active)
                .onItem()
                .transformToUniAndConcatenate(this::recompute)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> recompute(Custody custody) {
        return dueTimes.of(custody.organization, custody.holder, custody.location, custody.since)
                .flatMap(due -> custody.isDue(due)
                        ? outbox.add(OutboxMessage.state(Topics.CUSTODIES, custody.state()))
                        : Uni.createFrom().voidItem());
    }
}
