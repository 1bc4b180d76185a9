package io.smartlocker.locker.maintenance;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ends a maintenance before its time; one that has not begun never will. */
@ApplicationScoped
class EndMaintenance {
    private final Maintenances maintenances;
    private final TurnMaintenance turnMaintenance;

    EndMaintenance(Maintenances maintenances, TurnMaintenance turnMaintenance) {
        this.maintenances = maintenances;
        this.turnMaintenance = turnMaintenance;
    }

    @Writes
    Uni<MaintenanceView> end(UUID id, @Nullable String ifMatch, Caller caller) {
        return maintenances
                .require(id, LockModeType.PESSIMISTIC_WRITE, caller)
                .invoke(maintenance -> Versions.require(ifMatch, maintenance.version()))
                .invoke(Maintenance::requireOpen)
                .call(maintenance -> turnMaintenance.end(maintenance, Instant.now(), caller.actor()))
                .map(MaintenanceView::of);
    }
}
