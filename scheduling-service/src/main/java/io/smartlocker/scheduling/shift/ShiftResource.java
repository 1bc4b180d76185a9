package io.smartlocker.scheduling.shift;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import io.smartlocker.platform.writing.MergePatch;
import io.smartlocker.platform.writing.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/shifts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shifts")
class ShiftResource {
    private final CurrentCaller caller;
    private final ListShifts listShifts;
    private final ReadShift readShift;
    private final CreateShift createShift;
    private final ChangeShift changeShift;
    private final RemoveShift removeShift;
    private final MergePatch patches;

    ShiftResource(
            CurrentCaller caller,
            ListShifts listShifts,
            ReadShift readShift,
            CreateShift createShift,
            ChangeShift changeShift,
            RemoveShift removeShift,
            MergePatch patches) {
        this.caller = caller;
        this.listShifts = listShifts;
        this.readShift = readShift;
        this.createShift = createShift;
        this.changeShift = changeShift;
        this.removeShift = removeShift;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed("shifts:read")
    public Uni<Page<ShiftView>> list(@Valid @BeanParam PageQuery page, @Valid @BeanParam ShiftFilter filter) {
        return listShifts.list(page, filter, caller.get());
    }

    @POST
    @PermissionsAllowed("shifts:write")
    @APIResponseSchema(value = ShiftView.class, responseCode = "201")
    public Uni<RestResponse<ShiftView>> create(@NotNull @Valid ShiftRequest request) {
        return createShift.create(request, caller.get()).map(shift -> ResponseBuilder.<ShiftView>created(
                        URI.create("/api/v1/shifts/" + shift.id()))
                .tag(Versions.tag(shift.version()))
                .entity(shift)
                .build());
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("shifts:read")
    @APIResponseSchema(ShiftView.class)
    public Uni<RestResponse<ShiftView>> read(UUID id) {
        return readShift.read(id, caller.get()).map(ShiftResource::tagged);
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("shifts:write")
    @RequestBody(
            description = "The fields to change; null clears one.",
            content = @Content(schema = @Schema(implementation = ShiftPatch.class)))
    @APIResponseSchema(ShiftView.class)
    public Uni<RestResponse<ShiftView>> change(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull JsonNode patch) {
        return changeShift
                .change(id, ifMatch, present -> patches.apply(present, patch), caller.get())
                .map(ShiftResource::tagged);
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("shifts:write")
    public Uni<Void> remove(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return removeShift.remove(id, ifMatch, caller.get());
    }

    private static RestResponse<ShiftView> tagged(ShiftView shift) {
        return ResponseBuilder.ok(shift).tag(Versions.tag(shift.version())).build();
    }
}
