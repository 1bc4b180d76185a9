package io.smartlocker.device.device;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.device.charge.DeviceCharging;
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

@Path("/api/v1/devices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Devices")
class DeviceResource {
    private final CreateDevice create;
    private final ChangeDevice change;
    private final DeleteDevice delete;
    private final FindDevices find;
    private final CountDevices count;
    private final FindDeviceCharging findCharging;
    private final CurrentCaller caller;

    DeviceResource(
            CreateDevice create,
            ChangeDevice change,
            DeleteDevice delete,
            FindDevices find,
            CountDevices count,
            FindDeviceCharging findCharging,
            CurrentCaller caller) {
        this.create = create;
        this.change = change;
        this.delete = delete;
        this.find = find;
        this.count = count;
        this.findCharging = findCharging;
        this.caller = caller;
    }

    @POST
    @APIResponseSchema(value = DeviceView.class, responseCode = "201")
    @PermissionsAllowed("devices:write")
    @Operation(operationId = "addDevice", summary = "Add a device")
    public Uni<RestResponse<DeviceView>> create(@Valid @NotNull DeviceRequest request) {
        return create.create(request, caller.get()).map(device -> RestResponse.ResponseBuilder.<DeviceView>created(
                        URI.create("/api/v1/devices/" + device.id()))
                .entity(device)
                .tag(Versions.tag(device.version()))
                .build());
    }

    @GET
    @PermissionsAllowed("devices:read")
    @Operation(operationId = "listDevices", summary = "Devices, searched by name, asset tag, serial number and RFID")
    public Uni<Page<DeviceView>> list(
            @BeanParam DeviceFilter filter,
            @QueryParam("sort")
                    @Nullable
                    @Schema(
                            examples = "name,-assetTag",
                            description = "Up to three of name, assetTag, serialNumber, state; a minus for falling")
                    String sort,
            @Valid @BeanParam PageQuery query) {
        return find.page(filter, sort, query, caller.get());
    }

    @GET
    @Path("status")
    @PermissionsAllowed("devices:read")
    @Operation(
            operationId = "countDevices",
            summary = "How many devices are in which state, where, and ready; and which they are")
    public Uni<DevicesStatus> status(@BeanParam DeviceFilter filter, @Valid @BeanParam PageQuery query) {
        return count.count(filter, query, caller.get());
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(DeviceView.class)
    @PermissionsAllowed("devices:read")
    @Operation(operationId = "findDevice", summary = "One device")
    public Uni<RestResponse<DeviceView>> one(UUID id) {
        return find.one(id, caller.get()).map(DeviceResource::tagged);
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @APIResponseSchema(DeviceView.class)
    @PermissionsAllowed("devices:write")
    @Operation(operationId = "changeDevice", summary = "Change part of what a device is said to be")
    public Uni<RestResponse<DeviceView>> change(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @RequestBody(content = @Content(schema = @Schema(implementation = DeviceEdit.class)))
                    JsonNode patch) {
        return change.change(id, patch, ifMatch, caller.get()).map(DeviceResource::tagged);
    }

    @PUT
    @Path("{id}")
    @APIResponseSchema(DeviceView.class)
    @PermissionsAllowed("devices:write")
    @Operation(operationId = "replaceDevice", summary = "Describe a device anew")
    public Uni<RestResponse<DeviceView>> replace(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DeviceRequest request) {
        return change.replace(id, request, ifMatch, caller.get()).map(DeviceResource::tagged);
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("devices:write")
    @Operation(operationId = "deleteDevice", summary = "Delete a device that nobody holds and that is in no bay")
    public Uni<Void> delete(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return delete.delete(id, ifMatch, caller.get()).replaceWithVoid();
    }

    @GET
    @Path("{id}/charging")
    @PermissionsAllowed("devices:read")
    @Operation(operationId = "findDeviceCharging", summary = "How often and when a device was charged")
    public Uni<DeviceCharging> charging(UUID id, @Valid @BeanParam PageQuery query) {
        return findCharging.of(id, query, caller.get());
    }

    static RestResponse<DeviceView> tagged(DeviceView device) {
        return RestResponse.ResponseBuilder.ok(device)
                .tag(Versions.tag(device.version()))
                .build();
    }
}
