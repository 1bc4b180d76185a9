package io.smartlocker.device.fault;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.device.Deed;
import io.smartlocker.device.bay.Bays;
import io.smartlocker.device.device.Device;
import io.smartlocker.device.device.Devices;
import io.smartlocker.device.type.DeviceTypes;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Takes down what a person says is broken. */
@ApplicationScoped
class ReportFault {
    private final Faults faults;
    private final Devices devices;
    private final Bays bays;
    private final DeviceTypes types;
    private final Quarantine quarantine;
    private final Outbox outbox;

    ReportFault(Faults faults, Devices devices, Bays bays, DeviceTypes types, Quarantine quarantine, Outbox outbox) {
        this.faults = faults;
        this.devices = devices;
        this.bays = bays;
        this.types = types;
        this.quarantine = quarantine;
        this.outbox = outbox;
    }

    /** @throws ProblemException 404 naming device or bay, 400 naming a code that the type does not have */
    @Writes
    Uni<FaultView> report(FaultRequest request, Caller caller) {
        request.requireOneEach();
        return (request.device() == null ? ofBay(request, caller) : ofDevice(request.device(), request, caller))
                .flatMap(faults::persistAndFlush)
                .call(quarantine::follow)
                .call(fault ->
                        outbox.add(Deed.of(caller, "fault.reported", Subject.Kind.FAULT, fault.id, details(fault))))
                .map(fault -> FaultView.of(fault, false));
    }

    private Uni<Fault> ofBay(FaultRequest request, Caller caller) {
        UUID id = Objects.requireNonNull(request.bay(), "There is a device or a bay");
        return bays.requireLocked(id, caller)
                .onFailure(ProblemException.class)
                .transform(gone -> noSuch("bay"))
                .map(bay -> {
                    Fault fault = open(request.words(), caller);
                    fault.bay = id;
                    fault.location = bay.location();
                    return fault;
                });
    }

    private Uni<Fault> ofDevice(UUID id, FaultRequest request, Caller caller) {
        return devices.requireLocked(id, caller)
                .onFailure(ProblemException.class)
                .transform(gone -> noSuch("device"))
                .flatMap(device -> symptom(request, device, caller).map(symptom -> {
                    Fault fault = open(symptom, caller);
                    fault.device = id;
                    fault.location = device.location();
                    return fault;
                }));
    }

    private Uni<Symptom> symptom(FaultRequest request, Device device, Caller caller) {
        String code = request.code();
        return code == null
                ? Uni.createFrom().item(request.words())
                : types.everFind(device.type(), caller.organization())
                        .map(type -> type.flatMap(known -> known.fault(code))
                                .map(Symptom::of)
                                .orElseThrow(() -> ProblemException.of(
                                        CommonProblem.INVALID, "code", "The device's type has no such fault.")));
    }

    private static Fault open(Symptom symptom, Caller caller) {
        Fault fault = Fault.open(caller.organization(), FaultSource.REPORTED, symptom, Instant.now());
        fault.reportedBy = caller.id();
        return fault;
    }

    private static Map<String, String> details(Fault fault) {
        Map<String, String> details = new HashMap<>();
        details.put("critical", Boolean.toString(fault.critical));
        if (fault.device != null) {
            details.put("device", fault.device.toString());
        }
        if (fault.bay != null) {
            details.put("bay", fault.bay.toString());
        }
        return details;
    }

    private static ProblemException noSuch(String thing) {
        return ProblemException.of(CommonProblem.NOT_FOUND, thing, "There is no such " + thing + ".");
    }
}
