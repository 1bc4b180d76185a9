package io.smartlocker.scheduling.shift;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.GroupState;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.scheduling.References;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns what a caller wants into a plan that holds: the zone is known, and all that it refers to exists. */
@ApplicationScoped
class Planning {
    private final References references;

    Planning(References references) {
        this.references = references;
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

    private Uni<ShiftPlan> checkedPlan(ShiftRequest request, List<ShiftPlan> before, Caller caller) {
        checkValidity(request);
        List<UUID> users = without(
                request.usersOrNone(),
                before.stream().flatMap(plan -> plan.users().stream()).toList());
        List<UUID> groups = without(
                request.groupsOrNone(),
                before.stream().flatMap(plan -> plan.groups().stream()).toList());
        return references
                .location(request.location(), caller)
                .call(() -> references.require(UserState.class, "users", users, caller))
                .call(() -> references.require(GroupState.class, "groups", groups, caller))
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
                request.groupsOrNone(),
                request.graceOrNone(),
                request.reserves());
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

    private static List<UUID> without(List<UUID> ids, List<UUID> known) {
        return ids.stream().filter(id -> !known.contains(id)).toList();
    }
}
