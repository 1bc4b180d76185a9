package io.smartlocker.locker.maintenance;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.writing.MergePatch;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Extends, shortens or explains a maintenance, and moves one that has not begun. */
@ApplicationScoped
class ChangeMaintenance {
    private final Maintenances maintenances;
    private final TurnMaintenance turnMaintenance;
    private final MergePatch mergePatch;
    private final Outbox outbox;

    ChangeMaintenance(
            Maintenances maintenances, TurnMaintenance turnMaintenance, MergePatch mergePatch, Outbox outbox) {
        this.maintenances = maintenances;
        this.turnMaintenance = turnMaintenance;
        this.mergePatch = mergePatch;
        this.outbox = outbox;
    }

    @Writes
    Uni<MaintenanceView> change(UUID id, JsonNode patch, @Nullable String ifMatch, Caller caller) {
        return maintenances
                .require(id, LockModeType.PESSIMISTIC_WRITE, caller)
                .invoke(maintenance -> Versions.require(ifMatch, maintenance.version()))
                .invoke(Maintenance::requireOpen)
                .call(maintenance -> {
                    MaintenanceEdit before = MaintenanceEdit.of(maintenance);
                    MaintenanceEdit wanted = mergePatch.apply(before, patch);
                    return wanted.equals(before) ? Uni.createFrom().voidItem() : change(maintenance, wanted, caller);
                })
                .map(MaintenanceView::of);
    }

    private Uni<Void> change(Maintenance maintenance, MaintenanceEdit wanted, Caller caller) {
        Instant now = Instant.now();
        maintenance.change(wanted, now);
        return maintenances
                .flush()
                .chain(() -> outbox.add(
                        Topics.MAINTENANCE,
                        maintenance.state(),
                        TurnMaintenance.act(maintenance, "maintenance.changed", caller.actor())))
                .chain(() -> turnMaintenance.turn(maintenance, now));
    }
}
