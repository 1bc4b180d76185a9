package io.smartlocker.device.device;

import io.smallrye.mutiny.Uni;
import io.smartlocker.device.handover.HandoverKind;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A device that was lost is there again. It is in no bay until somebody puts it into one. */
@ApplicationScoped
class MarkDeviceFound {
    private final SayOfDevice sayOf;

    MarkDeviceFound(SayOfDevice sayOf) {
        this.sayOf = sayOf;
    }

    @Writes
    Uni<DeviceView> mark(UUID id, Caller caller) {
        return sayOf.say(id, HandoverKind.FOUND, "device.found", device -> device.say(Usability::turnUp), caller);
    }
}
