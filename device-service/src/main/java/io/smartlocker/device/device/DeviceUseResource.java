package io.smartlocker.device.device;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What people say of a device's use. Saying it twice is the same as once. */
@Path("/api/v1/devices/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Devices")
class DeviceUseResource {
    private final RetireDevice retire;
    private final TakeDeviceOutOfService takeOutOfService;
    private final PutDeviceIntoService putIntoService;
    private final MarkDeviceFound markFound;
    private final CurrentCaller caller;

    DeviceUseResource(
            RetireDevice retire,
            TakeDeviceOutOfService takeOutOfService,
            PutDeviceIntoService putIntoService,
            MarkDeviceFound markFound,
            CurrentCaller caller) {
        this.retire = retire;
        this.takeOutOfService = takeOutOfService;
        this.putIntoService = putIntoService;
        this.markFound = markFound;
        this.caller = caller;
    }

    @POST
    @Path("retire")
    @APIResponseSchema(value = DeviceView.class, responseCode = "200")
    @PermissionsAllowed("devices:write")
    @Operation(operationId = "retireDevice", summary = "Take a device out of use for good")
    public Uni<RestResponse<DeviceView>> retire(UUID id) {
        return retire.retire(id, caller.get()).map(DeviceResource::tagged);
    }

    @POST
    @Path("take-out-of-service")
    @APIResponseSchema(value = DeviceView.class, responseCode = "200")
    @PermissionsAllowed("devices:write")
    @Operation(operationId = "takeDeviceOutOfService", summary = "Have a device not handed out for a while")
    public Uni<RestResponse<DeviceView>> takeOutOfService(UUID id) {
        return takeOutOfService.take(id, caller.get()).map(DeviceResource::tagged);
    }

    @POST
    @Path("put-into-service")
    @APIResponseSchema(value = DeviceView.class, responseCode = "200")
    @PermissionsAllowed("devices:write")
    @Operation(operationId = "putDeviceIntoService", summary = "Bring a device back into use")
    public Uni<RestResponse<DeviceView>> putIntoService(UUID id) {
        return putIntoService.put(id, caller.get()).map(DeviceResource::tagged);
    }

    @POST
    @Path("mark-found")
    @APIResponseSchema(value = DeviceView.class, responseCode = "200")
    @PermissionsAllowed("devices:write")
    @Operation(operationId = "markDeviceFound", summary = "A device that was lost is there again")
    public Uni<RestResponse<DeviceView>> markFound(UUID id) {
        return markFound.mark(id, caller.get()).map(DeviceResource::tagged);
    }
}
