package io.smartlocker.scheduling.shift;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.contracts.state.DeviceTypeState;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.projection.Projections;
import io.smartlocker.scheduling.References;
import io.smartlocker.scheduling.SchedulingProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Turns what a caller says that a shift needs into needs that hold. */
@ApplicationScoped
class ShiftNeeds {
    private final Projections projections;
    private final References references;

    ShiftNeeds(Projections projections, References references) {
        this.projections = projections;
        this.references = references;
    }

    /** All that a shift needs; a certain device brings its type. */
    Uni<List<Need>> all(List<ShiftDeviceRequest> requests, Caller caller) {
        return Multi.createFrom()
                .iterable(requests)
                .onItem()
                .transformToUniAndConcatenate(request -> one(request, caller))
                .collect()
                .asList()
                .invoke(ShiftNeeds::requireOnce);
    }

    Uni<Need> one(ShiftDeviceRequest request, Caller caller) {
        UUID device = request.device();
        if (device != null) {
            return certain(device, request, caller);
        }
        UUID type = Optional.ofNullable(request.deviceType())
                .orElseThrow(() ->
                        ProblemException.of(CommonProblem.INVALID, "deviceType", "Name a device type or a device."));
        return references
                .require(DeviceTypeState.class, "deviceType", List.of(type), caller)
                .replaceWith(() -> new Need(type, null, request.countOrOne()));
    }

    /** @throws ProblemException 409 if one of them says again what another says */
    static void requireOnce(List<Need> needs) {
        for (int i = 0; i < needs.size(); i++) {
            Need need = needs.get(i);
            if (needs.subList(0, i).stream().anyMatch(need::isSameThing)) {
                throw ProblemException.clash(need.device() == null ? "deviceType" : "device");
            }
        }
    }

    private Uni<Need> certain(UUID device, ShiftDeviceRequest request, Caller caller) {
        if (request.countOrOne() != 1) {
            throw ProblemException.of(CommonProblem.INVALID, "count", "There is one of a certain device.");
        }
        return projections
                .find(DeviceState.class, device, caller.organization())
                .map(found -> found.orElseThrow(() -> References.unknown("device", device)))
                .map(known -> needOf(known, request));
    }

    private static Need needOf(DeviceState device, ShiftDeviceRequest request) {
        UUID type = Objects.requireNonNullElse(request.deviceType(), device.type());
        if (!type.equals(device.type())) {
            throw ProblemException.of(
                    SchedulingProblem.DEVICE_TYPE_MISMATCH, "deviceType", "The device is of type " + device.type());
        }
        return switch (device.state()) {
            case STORED, HELD, OUT_OF_SERVICE -> new Need(type, device.id(), 1);
            case LOST, RETIRED ->
                throw ProblemException.of(SchedulingProblem.DEVICE_UNFIT, "device", "It is lost or retired.");
        };
    }
}
