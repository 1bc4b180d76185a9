package io.smartlocker.locker.status;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/lockers/{id}/status")
@Tag(name = "Lockers")
class LockerStatusResource {
    private final FindLockerStatus findLockerStatus;
    private final CurrentCaller caller;

    LockerStatusResource(FindLockerStatus findLockerStatus, CurrentCaller caller) {
        this.findLockerStatus = findLockerStatus;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("lockers:read")
    @Operation(summary = "How a locker is: service, kiosk, maintenance, alarms, and each of its bays")
    public Uni<LockerStatus> find(UUID id) {
        return findLockerStatus.find(id, caller.get());
    }
}
