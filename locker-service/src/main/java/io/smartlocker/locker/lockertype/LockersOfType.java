package io.smartlocker.locker.lockertype;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** What a locker type needs to know of the lockers of its kind. All methods work in the transaction under way. */
public interface LockersOfType {

    /** How many there are. */
    Uni<Long> count(UUID type);

    /** Tells all of them again, since what they have from their type changed; its changes are flushed. */
    Uni<Void> tell(LockerType type);
}
