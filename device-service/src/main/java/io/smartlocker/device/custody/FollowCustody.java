package io.smartlocker.device.custody;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.CustodyState;
import io.smartlocker.device.bay.Bays;
import io.smartlocker.device.due.DueTimes;
import io.smartlocker.device.handover.Handover;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the custodies around a new fact in its device's line, and tells of those that begin and end. */
@ApplicationScoped
class FollowCustody {
    private final Custodies custodies;
    private final Bays bays;
    private final DueTimes dueTimes;
    private final Outbox outbox;

    FollowCustody(Custodies custodies, Bays bays, DueTimes dueTimes, Outbox outbox) {
        this.custodies = custodies;
        this.bays = bays;
        this.dueTimes = dueTimes;
        this.outbox = outbox;
    }

    /** Works in the transaction under way, with the device locked. */
    Uni<Void> follow(Scene scene) {
        Handover fact = scene.fact();
        return endWith(fact, scene.around().factBefore())
                .chain(() -> fact.kind().isHold() && fact.bay().isPresent()
                        ? begin(fact, scene.device().type(), scene.around().factAfter())
                        : nothing());
    }

    private Uni<Void> endWith(Handover fact, @Nullable Handover before) {
        if (before == null || !before.kind().isHold()) {
            return nothing();
        }
        // Flushed at once: the index that allows one active custody a device sees the end before the next begin.
        return custodies
                .ofTake(before.event())
                .flatMap(found -> found.map(custody -> end(custody, fact)).orElseGet(FollowCustody::nothing))
                .chain(() -> custodies.flush());
    }

    private Uni<Void> end(Custody custody, Handover fact) {
        boolean wasActive = custody.isActive();
        custody.end(fact);
        return wasActive
                ? outbox.add(
                        OutboxMessage.tombstone(Topics.CUSTODIES, CustodyState.class, custody.id, custody.organization))
                : nothing();
    }

    private Uni<Void> begin(Handover take, UUID deviceType, @Nullable Handover after) {
        return location(take).flatMap(location -> {
            Custody custody = Custody.begin(take, deviceType, location.orElse(null));
            if (after != null) {
                custody.end(after);
            }
            return dueTimes.of(custody.organization, custody.holder, custody.location, custody.since)
                    .invoke(custody::isDue)
                    .chain(() -> custodies.persist(custody))
                    .chain(() -> custody.isActive()
                            ? outbox.add(OutboxMessage.state(Topics.CUSTODIES, custody.state()))
                            : nothing());
        });
    }

    private Uni<Optional<UUID>> location(Handover take) {
        return bays.locationOf(take.bay().orElseThrow(), take.organization());
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
