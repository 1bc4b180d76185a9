package io.smartlocker.device.type;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.device.Deed;
import io.smartlocker.device.Reach;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.writing.MergePatch;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Changes a device type, in part or as a whole. What its devices already have as faults stays as it was told. */
@ApplicationScoped
class ChangeDeviceType {
    private final DeviceTypes types;
    private final MergePatch mergePatch;
    private final Outbox outbox;

    ChangeDeviceType(DeviceTypes types, MergePatch mergePatch, Outbox outbox) {
        this.types = types;
        this.mergePatch = mergePatch;
        this.outbox = outbox;
    }

    @Writes
    Uni<DeviceTypeView> change(UUID id, JsonNode patch, @Nullable String ifMatch, Caller caller) {
        return change(id, ifMatch, caller, type -> mergePatch.apply(DeviceTypeEdit.of(type), patch));
    }

    @Writes
    Uni<DeviceTypeView> replace(UUID id, DeviceTypeRequest request, @Nullable String ifMatch, Caller caller) {
        return change(id, ifMatch, caller, type -> request.description());
    }

    private Uni<DeviceTypeView> change(
            UUID id, @Nullable String ifMatch, Caller caller, Function<DeviceType, DeviceTypeEdit> description) {
        Reach.requireEverywhere(caller);
        return types.requireLocked(id, caller.organization())
                .invoke(type -> Versions.require(ifMatch, type.version))
                .call(type -> type.change(description.apply(type))
                        ? tell(type, caller)
                        : Uni.createFrom().voidItem())
                .map(DeviceTypeView::of);
    }

    private Uni<Void> tell(DeviceType type, Caller caller) {
        return types.flush()
                .onFailure()
                .transform(DeviceTypes.UNIQUE)
                .flatMap(flushed -> outbox.add(
                        Topics.DEVICE_TYPES,
                        type.state(),
                        Deed.of(caller, "device-type.changed", Subject.Kind.DEVICE_TYPE, type.id, Map.of())));
    }
}
