package io.smartlocker.device.bay;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/bays/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bays")
class AssignmentResource {
    private final AssignDevice assignDevice;
    private final UnassignDevice unassignDevice;
    private final AssignUser assignUser;
    private final UnassignUser unassignUser;
    private final CurrentCaller caller;

    AssignmentResource(
            AssignDevice assignDevice,
            UnassignDevice unassignDevice,
            AssignUser assignUser,
            UnassignUser unassignUser,
            CurrentCaller caller) {
        this.assignDevice = assignDevice;
        this.unassignDevice = unassignDevice;
        this.assignUser = assignUser;
        this.unassignUser = unassignUser;
        this.caller = caller;
    }

    @PUT
    @Path("device")
    @APIResponseSchema(BayView.class)
    @PermissionsAllowed("bays:assign")
    @Operation(operationId = "assignDevice", summary = "Put a device into a bay")
    public Uni<RestResponse<BayView>> assignDevice(UUID id, @Valid @NotNull BayDeviceRequest request) {
        return assignDevice.assign(id, request.device(), caller.get()).map(BayResource::tagged);
    }

    @DELETE
    @Path("device")
    @PermissionsAllowed("bays:assign")
    @Operation(operationId = "unassignDevice", summary = "Take the device out of a bay")
    public Uni<Void> unassignDevice(UUID id) {
        return unassignDevice.unassign(id, caller.get()).replaceWithVoid();
    }

    @PUT
    @Path("user")
    @APIResponseSchema(BayView.class)
    @PermissionsAllowed("bays:assign")
    @Operation(operationId = "assignUser", summary = "Give a bay to a person")
    public Uni<RestResponse<BayView>> assignUser(UUID id, @Valid @NotNull BayUserRequest request) {
        return assignUser.assign(id, request.user(), caller.get()).map(BayResource::tagged);
    }

    @DELETE
    @Path("user")
    @PermissionsAllowed("bays:assign")
    @Operation(operationId = "unassignUser", summary = "Give a bay back to all")
    public Uni<Void> unassignUser(UUID id) {
        return unassignUser.unassign(id, caller.get()).replaceWithVoid();
    }
}
