package io.smartlocker.device.type;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.device.Deed;
import io.smartlocker.device.Reach;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

@ApplicationScoped
class CreateDeviceType {
    private final DeviceTypes types;
    private final Outbox outbox;

    CreateDeviceType(DeviceTypes types, Outbox outbox) {
        this.types = types;
        this.outbox = outbox;
    }

    @Writes
    Uni<DeviceTypeView> create(DeviceTypeRequest request, Caller caller) {
        Reach.requireEverywhere(caller);
        return types.persistAndFlush(DeviceType.create(caller.organization(), request.description()))
                .onFailure()
                .transform(DeviceTypes.UNIQUE)
                .call(type -> outbox.add(
                        Topics.DEVICE_TYPES,
                        type.state(),
                        Deed.of(caller, "device-type.created", Subject.Kind.DEVICE_TYPE, type.id, Map.of())))
                .map(DeviceTypeView::of);
    }
}
