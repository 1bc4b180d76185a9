package io.smartlocker.device.device;

import io.smallrye.mutiny.Uni;
import io.smartlocker.device.handover.HandoverKind;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Has a device not handed out for a while. Who holds it goes on; it is out of service when it comes back. */
@ApplicationScoped
class TakeDeviceOutOfService {
    private final SayOfDevice sayOf;

    TakeDeviceOutOfService(SayOfDevice sayOf) {
        this.sayOf = sayOf;
    }

    @Writes
    Uni<DeviceView> take(UUID id, Caller caller) {
        return sayOf.say(
                id,
                HandoverKind.OUT_OF_SERVICE,
                "device.taken-out-of-service",
                device -> device.say(Usability::takeOutOfService),
                caller);
    }
}
