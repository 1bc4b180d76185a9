package io.smartlocker.locker.cabinet;

import io.smallrye.mutiny.Uni;
import java.util.Set;
import java.util.UUID;

/** Is told, in the transaction, when kiosks stop serving something. */
public interface Unwired {
    /** @param lockers those that it serves no more */
    Uni<Void> lockers(UUID kiosk, Set<UUID> lockers);

    /** It is not in use any more. */
    Uni<Void> kiosk(UUID kiosk);
}
