package io.smartlocker.device.device;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.device.Reach;
import io.smartlocker.device.type.DeviceTypes;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.projection.Projections;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sees to it that what a device is said to be exists: its type, and its location within the caller's reach. */
@ApplicationScoped
class DescribeDevice {
    private final DeviceTypes types;
    private final Projections projections;

    DescribeDevice(DeviceTypes types, Projections projections) {
        this.types = types;
        this.projections = projections;
    }

    /** @param before what is known of it, absent when it is new */
    Uni<Void> check(DeviceEdit description, @Nullable DeviceEdit before, Caller caller) {
        boolean sameType = before != null && description.type().equals(before.type());
        boolean samePlace = before != null && Objects.equals(description.location(), before.location());
        Uni<Void> type = sameType ? nothing() : requireType(description.type(), caller);
        return samePlace ? type : type.chain(() -> requireLocation(description.location(), caller));
    }

    private Uni<Void> requireType(UUID type, Caller caller) {
        return types.find(type, caller.organization())
                .map(found -> found.orElseThrow(() -> noSuch("type", "device type")))
                .replaceWithVoid();
    }

    private Uni<Void> requireLocation(@Nullable UUID location, Caller caller) {
        if (location == null) {
            if (!caller.locations().isEmpty()) {
                throw ProblemException.of(CommonProblem.INVALID, "location", "Say at which of your locations.");
            }
            return nothing();
        }
        return projections
                .find(LocationState.class, location, caller.organization())
                .map(found -> found.filter(known -> Reach.covers(caller, location))
                        .orElseThrow(() -> noSuch("location", "location")))
                .replaceWithVoid();
    }

    private static ProblemException noSuch(String field, String thing) {
        return ProblemException.of(CommonProblem.NOT_FOUND, field, "There is no such " + thing + ".");
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
