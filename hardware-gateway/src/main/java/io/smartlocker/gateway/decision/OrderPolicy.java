package io.smartlocker.gateway.decision;

import io.smartlocker.contracts.kiosk.DirectoryEntry.Person;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a person may give an order at the kiosk. It needs the order's right, and no grant and no shift: who sets
 * things right comes at any hour. Without a fresh lease nobody knows whether the right still holds, so no single bay is opened
 * then.
 */
public final class OrderPolicy {
    private OrderPolicy() {}

    /**
     * Why not; nothing when the order may be given.
     *
     * @param leaseUntil until when the kiosk may decide by itself, absent when it holds no lease
     */
    public static Optional<Reason> refusal(Order order, Person person, @Nullable Instant leaseUntil, Instant now) {
        return Standing.refusal(person, now)
                .or(() -> permitted(order, person))
                .or(() -> leaseFresh(order, leaseUntil, now));
    }

    private static Optional<Reason> permitted(Order order, Person person) {
        return person.orders().contains(order.permission()) ? Optional.empty() : Optional.of(Reason.NOT_PERMITTED);
    }

    private static Optional<Reason> leaseFresh(Order order, @Nullable Instant leaseUntil, Instant now) {
        return switch (order) {
            case OPEN, CHARGE ->
                leaseUntil == null || !now.isBefore(leaseUntil) ? Optional.of(Reason.LEASE_EXPIRED) : Optional.empty();
            case OPEN_ALL -> Optional.empty();
        };
    }
}
