package io.smartlocker.scheduling.shift;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** What devices a shift needs. */
@Path("/api/v1/shifts/{id}/devices")
@Produces(MediaType.APPLICATION_JSON)
class ShiftDeviceResource {
    private final CurrentCaller caller;
    private final ReadShift readShift;
    private final AddShiftDevice addShiftDevice;

    ShiftDeviceResource(CurrentCaller caller, ReadShift readShift, AddShiftDevice addShiftDevice) {
        this.caller = caller;
        this.readShift = readShift;
        this.addShiftDevice = addShiftDevice;
    }

    /** All of them: a shift has few. */
    @GET
    @PermissionsAllowed("shifts:read")
    public Uni<Page<ShiftDeviceView>> list(UUID id) {
        return readShift
                .read(id, caller.get())
                .map(shift -> new Page<>(shift.devices(), null, shift.devices().size()));
    }

    @POST
    @PermissionsAllowed("shifts:write")
    @APIResponseSchema(value = ShiftDeviceView.class, responseCode = "201")
    public Uni<RestResponse<ShiftDeviceView>> add(UUID id, @NotNull @Valid ShiftDeviceRequest request) {
        return addShiftDevice
                .add(id, request, caller.get())
                .map(device -> RestResponse.status(RestResponse.Status.CREATED, device));
    }
}
