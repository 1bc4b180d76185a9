package io.smartlocker.device.bay;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Gives a locker as many bays as it has. Missing ones are added; those it has no more go if they are empty. One that still
 * has a device or a user stays, out of service, so that nothing gets lost and nothing more goes in.
 */
@ApplicationScoped
class FitBays {
    private final Bays bays;
    private final Outbox outbox;

    FitBays(Bays bays, Outbox outbox) {
        this.bays = bays;
        this.outbox = outbox;
    }

    /** Works in the transaction under way. */
    Uni<Void> fit(LockerState locker, int number) {
        return bays.lockAllOf(locker.id()).flatMap(known -> {
            List<Bay> missing = missing(locker, number, known);
            List<Bay> surplus =
                    known.stream().filter(bay -> bay.number > number).toList();
            List<Bay> gone = surplus.stream().filter(Bay::isEmpty).toList();
            List<Bay> shut = surplus.stream()
                    .filter(bay -> !bay.isEmpty() && bay.setOutOfService(true))
                    .toList();
            boolean moved = known.stream().map(bay -> bay.fit(locker)).reduce(false, Boolean::logicalOr);
            List<OutboxMessage> messages = new ArrayList<>();
            missing.forEach(bay -> messages.add(OutboxMessage.state(Topics.BAYS, bay.state())));
            shut.forEach(bay -> messages.add(OutboxMessage.state(Topics.BAYS, bay.state())));
            gone.forEach(bay ->
                    messages.add(OutboxMessage.tombstone(Topics.BAYS, BayState.class, bay.id, bay.organization)));
            return bays.add(missing)
                    .chain(() -> bays.remove(gone))
                    .chain(() -> moved
                            ? bays.takeDevicesAlong(locker.id())
                            : Uni.createFrom().voidItem())
                    .chain(() -> outbox.add(messages));
        });
    }

    private static List<Bay> missing(LockerState locker, int number, List<Bay> known) {
        Set<Integer> there = known.stream().map(bay -> bay.number).collect(Collectors.toSet());
        return IntStream.rangeClosed(1, number)
                .filter(candidate -> !there.contains(candidate))
                .mapToObj(candidate -> Bay.create(locker, candidate))
                .toList();
    }
}
