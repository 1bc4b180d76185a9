package io.smartlocker.device.type;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/device-types")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Device types")
class DeviceTypeResource {
    private final CreateDeviceType create;
    private final ChangeDeviceType change;
    private final DeleteDeviceType delete;
    private final FindDeviceTypes find;
    private final CurrentCaller caller;

    DeviceTypeResource(
            CreateDeviceType create,
            ChangeDeviceType change,
            DeleteDeviceType delete,
            FindDeviceTypes find,
            CurrentCaller caller) {
        this.create = create;
        this.change = change;
        this.delete = delete;
        this.find = find;
        this.caller = caller;
    }

    @POST
    @APIResponseSchema(value = DeviceTypeView.class, responseCode = "201")
    @PermissionsAllowed("devices:write")
    @Operation(operationId = "addDeviceType", summary = "Add a device type, with what can be wrong with its devices")
    public Uni<RestResponse<DeviceTypeView>> create(@Valid @NotNull DeviceTypeRequest request) {
        return create.create(request, caller.get()).map(type -> RestResponse.ResponseBuilder.<DeviceTypeView>created(
                        URI.create("/api/v1/device-types/" + type.id()))
                .entity(type)
                .tag(Versions.tag(type.version()))
                .build());
    }

    @GET
    @PermissionsAllowed("devices:read")
    @Operation(operationId = "listDeviceTypes", summary = "Device types, searched and sorted by name")
    public Uni<Page<DeviceTypeView>> list(
            @QueryParam("sort") @Nullable @Schema(examples = "-name") String sort, @Valid @BeanParam PageQuery query) {
        return find.page(query, sort, caller.get());
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(DeviceTypeView.class)
    @PermissionsAllowed("devices:read")
    @Operation(operationId = "findDeviceType", summary = "One device type")
    public Uni<RestResponse<DeviceTypeView>> one(UUID id) {
        return find.one(id, caller.get()).map(DeviceTypeResource::tagged);
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @APIResponseSchema(DeviceTypeView.class)
    @PermissionsAllowed("devices:write")
    @Operation(operationId = "changeDeviceType", summary = "Change part of a device type; its faults as a whole")
    public Uni<RestResponse<DeviceTypeView>> change(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @RequestBody(content = @Content(schema = @Schema(implementation = DeviceTypeEdit.class)))
                    JsonNode patch) {
        return change.change(id, patch, ifMatch, caller.get()).map(DeviceTypeResource::tagged);
    }

    @PUT
    @Path("{id}")
    @APIResponseSchema(DeviceTypeView.class)
    @PermissionsAllowed("devices:write")
    @Operation(operationId = "replaceDeviceType", summary = "Describe a device type anew")
    public Uni<RestResponse<DeviceTypeView>> replace(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DeviceTypeRequest request) {
        return change.replace(id, request, ifMatch, caller.get()).map(DeviceTypeResource::tagged);
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("devices:write")
    @Operation(operationId = "deleteDeviceType", summary = "Delete a device type that no device has")
    public Uni<Void> delete(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return delete.delete(id, ifMatch, caller.get()).replaceWithVoid();
    }

    private static RestResponse<DeviceTypeView> tagged(DeviceTypeView type) {
        return RestResponse.ResponseBuilder.ok(type)
                .tag(Versions.tag(type.version()))
                .build();
    }
}
