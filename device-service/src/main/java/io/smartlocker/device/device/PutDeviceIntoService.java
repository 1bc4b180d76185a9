package io.smartlocker.device.device;

import io.smallrye.mutiny.Uni;
import io.smartlocker.device.handover.HandoverKind;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Brings back into use what a person took out of service or retired. */
@ApplicationScoped
public class PutDeviceIntoService {
    private final SayOfDevice sayOf;

    PutDeviceIntoService(SayOfDevice sayOf) {
        this.sayOf = sayOf;
    }

    @Writes
    public Uni<DeviceView> put(UUID id, Caller caller) {
        return sayOf.say(
                id,
                HandoverKind.IN_SERVICE,
                "device.put-into-service",
                device -> device.say(Usability::putIntoService),
                caller);
    }
}
