package io.smartlocker.device.fault;

import io.smallrye.mutiny.Uni;
import io.smartlocker.device.device.Device;
import io.smartlocker.device.handover.Handover;
import io.smartlocker.device.type.DeviceTypes;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes down what the person who brought a device back said is wrong with it. */
@ApplicationScoped
public class ReportToldFault {
    private final Faults faults;
    private final DeviceTypes types;
    private final Quarantine quarantine;

    ReportToldFault(Faults faults, DeviceTypes types, Quarantine quarantine) {
        this.faults = faults;
        this.types = types;
        this.quarantine = quarantine;
    }

    /** Works in the transaction under way, once for each fact, with the device locked. The log has the return itself. */
    public Uni<Void> report(Handover fact, Device device) {
        return fact.fault()
                .map(told -> types.everFind(device.type(), fact.organization())
                        .map(type -> Symptom.told(told, type))
                        .map(symptom -> fault(fact, device, symptom))
                        .flatMap(faults::persistAndFlush)
                        .flatMap(quarantine::follow))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private static Fault fault(Handover fact, Device device, Symptom symptom) {
        Fault fault = Fault.open(
                fact.organization(),
                FaultSource.RETURNED,
                symptom,
                fact.position().at());
        fault.device = device.id();
        fault.bay = fact.bay().orElse(null);
        fault.location = device.location();
        fault.event = fact.event();
        fault.kiosk = fact.kiosk().orElse(null);
        fault.reportedBy = fact.person().orElse(null);
        return fault;
    }
}
