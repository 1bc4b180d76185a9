package io.smartlocker.scheduling.shift;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.contracts.state.DeviceTypeState;
import io.smartlocker.contracts.state.GroupState;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.contracts.state.State;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.projection.Projections;
import io.smartlocker.scheduling.SchedulingProblem;
import io.smartlocker.scheduling.shift.ShiftDevice.Need;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns what a caller wants into a plan that holds: the zone is known, and all that it refers to exists. */
@ApplicationScoped
class Planning {
    private final Projections projections;

    Planning(Projections projections) {
        this.projections = projections;
    }

    /** The plan of a new shift. */
    Uni<ShiftPlan> plan(ShiftRequest request, Caller caller) {
        return checkedPlan(request, List.of(), caller);
    }

    /** The plan of a shift that is there. People it had before may stay in it, also when they are gone meanwhile. */
    Uni<ShiftPlan> replan(Shift shift, ShiftRequest request, Caller caller) {
        ShiftPlan before = shift.plan();
        return checkedPlan(request, List.of(before), caller);
    }

    /** What devices are needed; a certain device brings its type. */
    Uni<List<Need>> needs(List<ShiftDeviceRequest> requests, Caller caller) {
        return Multi.createFrom()
                .iterable(requests)
                .onItem()
                .transformToUniAndConcatenate(request -> need(request, caller.organization()))
                .collect()
                .asList();
    }

    private Uni<ShiftPlan> checkedPlan(ShiftRequest request, List<ShiftPlan> before, Caller caller) {
        checkValidity(request);
        List<UUID> users = without(
                request.usersOrNone(),
                before.stream().flatMap(plan -> plan.users().stream()).toList());
        List<UUID> groups = without(
                request.groupsOrNone(),
                before.stream().flatMap(plan -> plan.groups().stream()).toList());
        return location(request.location(), caller)
                .call(() -> requireAll(UserState.class, "users", users, caller.organization()))
                .call(() -> requireAll(GroupState.class, "groups", groups, caller.organization()))
                .map(location -> plan(request, zone(request.timeZone(), location)));
    }

    private static ShiftPlan plan(ShiftRequest request, ZoneId zone) {
        return new ShiftPlan(
                request.name().strip(),
                request.location(),
                request.days().stream().distinct().sorted().toList(),
                request.start(),
                request.end(),
                zone,
                request.validFrom(),
                request.validUntil(),
                request.usersOrNone(),
                request.groupsOrNone());
    }

    private static void checkValidity(ShiftRequest request) {
        if (request.validFrom() != null
                && request.validUntil() != null
                && request.validUntil().isBefore(request.validFrom())) {
            throw ProblemException.of(CommonProblem.INVALID, "validUntil", "It must not be before validFrom.");
        }
    }

    private static ZoneId zone(@Nullable String name, LocationState location) {
        String zone = name == null ? location.timeZone() : name;
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw ProblemException.of(
                    CommonProblem.INVALID, "timeZone", "Use an IANA time zone name such as Europe/Berlin.");
        }
        return ZoneId.of(zone);
    }

    private Uni<LocationState> location(UUID id, Caller caller) {
        boolean visible = caller.locations().isEmpty() || caller.locations().contains(id);
        return projections
                .find(LocationState.class, id, caller.organization())
                .map(found -> found.filter(location -> visible).orElseThrow(() -> unknown("location", id)));
    }

    private Uni<Need> need(ShiftDeviceRequest request, UUID organization) {
        UUID device = request.device();
        if (device == null) {
            UUID type = Optional.ofNullable(request.deviceType())
                    .orElseThrow(() -> ProblemException.of(
                            CommonProblem.INVALID, "deviceType", "Name a device type or a device."));
            return requireAll(DeviceTypeState.class, "deviceType", List.of(type), organization)
                    .replaceWith(() -> new Need(type, null, request.countOrOne()));
        }
        if (request.countOrOne() != 1) {
            throw ProblemException.of(CommonProblem.INVALID, "count", "There is one of a certain device.");
        }
        return projections
                .find(DeviceState.class, device, organization)
                .map(found -> found.orElseThrow(() -> unknown("device", device)))
                .map(known -> needOf(known, request));
    }

    private static Need needOf(DeviceState device, ShiftDeviceRequest request) {
        UUID type = Objects.requireNonNullElse(request.deviceType(), device.type());
        if (!type.equals(device.type())) {
            throw ProblemException.of(
                    SchedulingProblem.DEVICE_TYPE_MISMATCH, "deviceType", "The device is of type " + device.type());
        }
        return new Need(type, device.id(), 1);
    }

    private Uni<Void> requireAll(Class<? extends State> type, String field, List<UUID> ids, UUID organization) {
        return projections
                .unknown(type, ids, organization)
                .invoke(unknown -> unknown.stream().findFirst().ifPresent(id -> {
                    throw unknown(field, id);
                }))
                .replaceWithVoid();
    }

    private static ProblemException unknown(String field, UUID id) {
        return ProblemException.of(SchedulingProblem.UNKNOWN_REFERENCE, field, "There is no " + id + ".");
    }

    private static List<UUID> without(List<UUID> ids, List<UUID> known) {
        return ids.stream().filter(id -> !known.contains(id)).toList();
    }
}
