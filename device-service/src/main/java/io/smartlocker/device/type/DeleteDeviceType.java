package io.smartlocker.device.type;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.contracts.state.DeviceTypeState;
import io.smartlocker.device.Deed;
import io.smartlocker.device.DeviceProblem;
import io.smartlocker.device.Reach;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deletes a device type that no device has any more. Its name is free again. */
@ApplicationScoped
class DeleteDeviceType {
    private final DeviceTypes types;
    private final Outbox outbox;

    DeleteDeviceType(DeviceTypes types, Outbox outbox) {
        this.types = types;
        this.outbox = outbox;
    }

    @Writes
    Uni<DeviceTypeView> delete(UUID id, @Nullable String ifMatch, Caller caller) {
        Reach.requireEverywhere(caller);
        return types.requireLocked(id, caller.organization())
                .invoke(type -> Versions.require(ifMatch, type.version))
                .call(type -> devicesOf(type).invoke(DeleteDeviceType::requireNone))
                .invoke(DeviceType::delete)
                .call(type -> outbox.add(
                        OutboxMessage.tombstone(Topics.DEVICE_TYPES, DeviceTypeState.class, id, type.organization),
                        Outbox.message(Deed.of(caller, "device-type.deleted", Subject.Kind.DEVICE_TYPE, id, Map.of()))))
                .map(DeviceTypeView::of);
    }

    private static Uni<Long> devicesOf(DeviceType type) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(
                        "select count(*) from device where type = :type and deleted_at is null", Long.class)
                .setParameter("type", type.id)
                .getSingleResult());
    }

    private static void requireNone(long devices) {
        if (devices > 0) {
            throw ProblemException.of(
                    DeviceProblem.DEVICE_TYPE_IN_USE, devices + " devices are of it. Change or delete them first.");
        }
    }
}
