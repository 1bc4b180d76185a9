package io.smartlocker.device.device;

import io.smallrye.mutiny.Uni;
import io.smartlocker.device.handover.HandoverKind;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes a device out of use for good. It may still be in its bay, and is not handed out. */
@ApplicationScoped
class RetireDevice {
    private final SayOfDevice sayOf;

    RetireDevice(SayOfDevice sayOf) {
        this.sayOf = sayOf;
    }

    @Writes
    Uni<DeviceView> retire(UUID id, Caller caller) {
        return sayOf.say(id, HandoverKind.RETIRED, "device.retired", RetireDevice::retire, caller);
    }

    private static boolean retire(Device device) {
        device.requireNotHeld();
        return device.say(Usability::retire);
    }
}
