package io.smartlocker.locker.cabinet;

import io.smallrye.mutiny.Uni;
import io.smartlocker.locker.lockertype.LockerType;
import io.smartlocker.locker.lockertype.LockersOfType;
import io.smartlocker.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What a locker has from its type is told with the locker, so a change of the type is a change of all its lockers. */
@ApplicationScoped
class TellLockersOfType implements LockersOfType {
    private final Lockers lockers;
    private final Outbox outbox;

    TellLockersOfType(Lockers lockers, Outbox outbox) {
        this.lockers = lockers;
        this.outbox = outbox;
    }

    @Override
    public Uni<Long> count(UUID type) {
        return lockers.count("type.id", type);
    }

    @Override
    public Uni<Void> tell(LockerType type) {
        return lockers.update("version = version + 1 where type.id = ?1", type.id())
                .chain(() -> lockers.list("type.id = ?1 order by id", type.id()))
                .flatMap(
                        found -> outbox.add(found.stream().map(Lockers::message).toList()));
    }
}
