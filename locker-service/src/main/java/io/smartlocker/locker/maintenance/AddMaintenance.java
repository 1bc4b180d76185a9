package io.smartlocker.locker.maintenance;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Plans a maintenance; one that begins now, or should have begun, begins at once. */
@ApplicationScoped
class AddMaintenance {
    private final Maintenances maintenances;
    private final FindSubject findSubject;
    private final TurnMaintenance turnMaintenance;
    private final Outbox outbox;

    AddMaintenance(Maintenances maintenances, FindSubject findSubject, TurnMaintenance turnMaintenance, Outbox outbox) {
        this.maintenances = maintenances;
        this.findSubject = findSubject;
        this.turnMaintenance = turnMaintenance;
        this.outbox = outbox;
    }

    @Writes
    Uni<MaintenanceView> add(MaintenanceRequest request, Caller caller) {
        Instant now = Instant.now();
        return findSubject
                .find(request.subject(), caller)
                .map(site -> new Maintenance(caller.organization(), request, site, caller.id(), now))
                .flatMap(maintenances::persistAndFlush)
                .call(planned -> outbox.add(
                        Topics.MAINTENANCE,
                        planned.state(),
                        TurnMaintenance.act(planned, "maintenance.created", caller.actor())))
                .call(planned -> turnMaintenance.turn(planned, now))
                .map(MaintenanceView::of);
    }
}
