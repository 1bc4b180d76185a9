package io.smartlocker.scheduling.shift;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.writing.MergePatch;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What devices a shift needs. {@code If-Match} is about the shift, of which they are part. */
@Path("/api/v1/shifts/{id}/devices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shifts")
class ShiftDeviceResource {
    private final CurrentCaller caller;
    private final ReadShift readShift;
    private final AddShiftDevice addShiftDevice;
    private final ChangeShiftDevice changeShiftDevice;
    private final RemoveShiftDevice removeShiftDevice;
    private final MergePatch patches;

    ShiftDeviceResource(
            CurrentCaller caller,
            ReadShift readShift,
            AddShiftDevice addShiftDevice,
            ChangeShiftDevice changeShiftDevice,
            RemoveShiftDevice removeShiftDevice,
            MergePatch patches) {
        this.caller = caller;
        this.readShift = readShift;
        this.addShiftDevice = addShiftDevice;
        this.changeShiftDevice = changeShiftDevice;
        this.removeShiftDevice = removeShiftDevice;
        this.patches = patches;
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

    @PATCH
    @Path("{device}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("shifts:write")
    @RequestBody(
            description = "The fields to change; null clears one.",
            content = @Content(schema = @Schema(implementation = ShiftDeviceRequest.class)))
    public Uni<ShiftDeviceView> change(
            UUID id,
            UUID device,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        return changeShiftDevice.change(id, device, ifMatch, present -> patches.apply(present, patch), caller.get());
    }

    @DELETE
    @Path("{device}")
    @PermissionsAllowed("shifts:write")
    public Uni<Void> remove(UUID id, UUID device, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return removeShiftDevice.remove(id, device, ifMatch, caller.get());
    }
}
