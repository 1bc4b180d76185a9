package io.smartlocker.locker.kiosk;

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
@Path("/api/v1/kiosks")
@Tag(name = "Kiosks")
class KioskHealthResource {
    private final FindHealth findHealth;
    private final CurrentCaller caller;

    KioskHealthResource(FindHealth findHealth, CurrentCaller caller) {
        this.findHealth = findHealth;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/health")
    @PermissionsAllowed("kiosks:read")
    @Operation(summary = "How a kiosk is: what it told of itself, and what was noticed of it")
    public Uni<HealthView> health(UUID id) {
        return findHealth.find(id, caller.get());
    }
}
