package io.smartlocker.device.custody;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.device.device.DeviceView;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.writing.Versions;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/devices/{id}/mark-lost")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Devices")
class DeviceLossResource {
    private final MarkDeviceLost markLost;
    private final CurrentCaller caller;

    DeviceLossResource(MarkDeviceLost markLost, CurrentCaller caller) {
        this.markLost = markLost;
        this.caller = caller;
    }

    @POST
    @APIResponseSchema(value = DeviceView.class, responseCode = "200")
    @PermissionsAllowed("devices:write")
    @Operation(
            operationId = "markDeviceLost",
            summary = "A device is not to be found; if somebody holds it, that custody is written off")
    public Uni<RestResponse<DeviceView>> markLost(UUID id) {
        return markLost.mark(id, caller.get()).map(device -> RestResponse.ResponseBuilder.ok(device)
                .tag(Versions.tag(device.version()))
                .build());
    }
}
