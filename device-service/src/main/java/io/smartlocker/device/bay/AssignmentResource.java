package io.smartlocker.device.bay;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/bays/{id}")
class AssignmentResource {
    private final AssignDevice assignDevice;
    private final UnassignDevice unassignDevice;
    private final AssignUser assignUser;
    private final CurrentCaller caller;

    AssignmentResource(
            AssignDevice assignDevice, UnassignDevice unassignDevice, AssignUser assignUser, CurrentCaller caller) {
        this.assignDevice = assignDevice;
        this.unassignDevice = unassignDevice;
        this.assignUser = assignUser;
        this.caller = caller;
    }

    @PUT
    @Path("device")
    @PermissionsAllowed("bays:assign")
    public Uni<RestResponse<BayView>> assignDevice(UUID id, @Valid @NotNull BayDeviceRequest request) {
        return assignDevice.assign(id, request.device(), caller.get()).map(BayResource::tagged);
    }

    @DELETE
    @Path("device")
    @PermissionsAllowed("bays:assign")
    public Uni<Void> unassignDevice(UUID id) {
        return unassignDevice.unassign(id, caller.get()).replaceWithVoid();
    }

    @PUT
    @Path("user")
    @PermissionsAllowed("bays:assign")
    public Uni<RestResponse<BayView>> assignUser(UUID id, @Valid @NotNull BayUserRequest request) {
        return assignUser.assign(id, request.user(), caller.get()).map(BayResource::tagged);
    }

    @DELETE
    @Path("user")
    @PermissionsAllowed("bays:assign")
    public Uni<Void> unassignUser(UUID id) {
        return assignUser.unassign(id, caller.get()).replaceWithVoid();
    }
}
