package io.smartlocker.device.maintenance;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.contracts.state.MaintenanceState;
import io.smartlocker.device.Deed;
import io.smartlocker.device.bay.Bay;
import io.smartlocker.device.bay.Bays;
import io.smartlocker.device.bay.Placement;
import io.smartlocker.device.device.Device;
import io.smartlocker.device.device.Devices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Takes a bay or a device out of service, or puts it back, as all that is known of its maintenance says: several may overlap. What
 * is in it, and who holds it, stays.
 */
@ApplicationScoped
class MaintainSubject {
    /** Spelled as the indexes are. */
    private static final String BEGUN = """
            select count(*) from projection
            where kind = 'MaintenanceState' and state #>> '{subject,%s}' = :subject
            and cast(state ->> 'begun' as boolean)""";

    private final Bays bays;
    private final Devices devices;
    private final Placement placement;

    MaintainSubject(Bays bays, Devices devices, Placement placement) {
        this.bays = bays;
        this.devices = devices;
        this.placement = placement;
    }

    /** Works in the transaction under way, after the maintenance was noted or forgotten. */
    Uni<Void> maintain(MaintenanceState maintenance) {
        MaintenanceState.Subject subject = maintenance.subject();
        if (subject.bay() != null) {
            return maintainBay(subject.bay(), maintenance);
        }
        return subject.device() == null ? nothing() : maintainDevice(subject.device(), maintenance);
    }

    private Uni<Void> maintainBay(UUID id, MaintenanceState maintenance) {
        return bays.lock(id, maintenance.organization())
                .flatMap(found -> begun("bay", id).flatMap(begun -> found.filter(bay -> bay.maintain(begun))
                        .map(bay -> tell(bay, begun, maintenance))
                        .orElseGet(MaintainSubject::nothing)));
    }

    private Uni<Void> maintainDevice(UUID id, MaintenanceState maintenance) {
        return devices.lock(id, maintenance.organization()).flatMap(found -> begun("device", id)
                .flatMap(begun -> found.filter(device -> device.say(use -> use.maintain(begun)))
                        .map(device -> tell(device, begun, maintenance))
                        .orElseGet(MaintainSubject::nothing)));
    }

    private static Uni<Boolean> begun(String kind, UUID subject) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(BEGUN.formatted(kind), Long.class)
                        .setParameter("subject", subject.toString())
                        .getSingleResult())
                .map(number -> number > 0);
    }

    private Uni<Void> tell(Bay bay, boolean begun, MaintenanceState maintenance) {
        return placement.tell(List.of(bay), List.of(), deed("bay", Subject.Kind.BAY, bay.id(), begun, maintenance));
    }

    private Uni<Void> tell(Device device, boolean begun, MaintenanceState maintenance) {
        return placement.tell(
                List.of(), List.of(device), deed("device", Subject.Kind.DEVICE, device.id(), begun, maintenance));
    }

    private static Activity deed(
            String noun, Subject.Kind kind, UUID subject, boolean begun, MaintenanceState maintenance) {
        return Deed.ofSystem(
                maintenance.organization(),
                noun + (begun ? ".taken-out-of-service" : ".put-into-service"),
                kind,
                subject,
                Map.of("maintenance", maintenance.id().toString()));
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
