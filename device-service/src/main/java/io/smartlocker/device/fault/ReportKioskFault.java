package io.smartlocker.device.fault;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.contracts.kiosk.BayFact;
import io.smartlocker.contracts.kiosk.KioskFact.FaultReported;
import io.smartlocker.device.Deed;
import io.smartlocker.device.device.Device;
import io.smartlocker.device.device.Devices;
import io.smartlocker.device.type.DeviceTypes;
import io.smartlocker.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Takes down what a person said at a kiosk is wrong with a device, once for each fact. */
@ApplicationScoped
public class ReportKioskFault {
    private static final Logger LOG = Logger.getLogger(ReportKioskFault.class);

    private final Faults faults;
    private final Devices devices;
    private final DeviceTypes types;
    private final Quarantine quarantine;
    private final Outbox outbox;

    ReportKioskFault(Faults faults, Devices devices, DeviceTypes types, Quarantine quarantine, Outbox outbox) {
        this.faults = faults;
        this.devices = devices;
        this.types = types;
        this.quarantine = quarantine;
        this.outbox = outbox;
    }

    /** Works in the transaction under way. What is told of a device that is not known is only logged. */
    public Uni<Void> report(BayFact told, FaultReported reported) {
        return devices.lock(reported.device(), told.organization())
                .flatMap(found -> found.map(device -> keepOnce(device, told, reported))
                        .orElseGet(() -> ofUnknown(told, reported)));
    }

    private Uni<Void> keepOnce(Device device, BayFact told, FaultReported reported) {
        return faults.ofEvent(told.event().id())
                .flatMap(known -> known.isPresent() ? nothing() : keep(device, told, reported));
    }

    private Uni<Void> keep(Device device, BayFact told, FaultReported reported) {
        return types.everFind(device.type(), told.organization())
                .map(type -> Symptom.told(reported.choice(), reported.text(), type))
                .map(symptom -> fault(device, told, reported.person(), symptom))
                .flatMap(faults::persistAndFlush)
                .call(quarantine::follow)
                .flatMap(fault -> outbox.add(Deed.ofSystem(
                        told.organization(), "fault.reported", Subject.Kind.FAULT, fault.id, details(fault))));
    }

    private static Fault fault(Device device, BayFact told, UUID person, Symptom symptom) {
        Fault fault = Fault.open(
                told.organization(), FaultSource.REPORTED, symptom, told.event().at());
        fault.device = device.id();
        fault.location = device.location();
        fault.event = told.event().id();
        fault.kiosk = told.kiosk();
        fault.reportedBy = person;
        return fault;
    }

    private static Map<String, String> details(Fault fault) {
        return Map.of(
                "critical", Boolean.toString(fault.critical),
                "device", String.valueOf(fault.device),
                "kiosk", String.valueOf(fault.kiosk),
                "person", String.valueOf(fault.reportedBy));
    }

    private static Uni<Void> ofUnknown(BayFact told, FaultReported reported) {
        LOG.warnf(
                "A fault of a device that is not known. device=%s kiosk=%s event=%s",
                reported.device(), told.kiosk(), told.event().id());
        return nothing();
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
