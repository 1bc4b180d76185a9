package io.smartlocker.locker.maintenance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** When a bay or a device is gone, what was planned or done about it is over. */
@ApplicationScoped
public class EndWithSubject {
    private final Maintenances maintenances;

    EndWithSubject(Maintenances maintenances) {
        this.maintenances = maintenances;
    }

    /** Has it end in the next round; works in the transaction under way. */
    public Uni<Void> gone(UUID subject) {
        return maintenances
                .update(
                        "until = ?1 where (subjectBay = ?2 or subjectDevice = ?2) and endedAt is null",
                        Instant.now(),
                        subject)
                .replaceWithVoid();
    }
}
