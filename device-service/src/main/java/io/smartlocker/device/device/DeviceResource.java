package io.smartlocker.device.device;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/devices")
@Produces(MediaType.APPLICATION_JSON)
class DeviceResource {
    private final CreateDevice create;
    private final ChangeDevice change;
    private final FindDevices find;
    private final CountDevices count;
    private final CurrentCaller caller;

    DeviceResource(
            CreateDevice create, ChangeDevice change, FindDevices find, CountDevices count, CurrentCaller caller) {
        this.create = create;
        this.change = change;
        this.find = find;
        this.count = count;
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
    @Operation(
            operationId = "listDevices",
            summary = "Devices by state, type, bay and holder, searched by name, asset tag and serial number")
    public Uni<Page<DeviceView>> list(@BeanParam DeviceFilter filter, @Valid @BeanParam PageQuery query) {
        return find.page(filter, query, caller.get());
    }

    @GET
    @Path("status")
    @PermissionsAllowed("devices:read")
    @Operation(operationId = "countDevices", summary = "How many devices are in which state, and ready")
    public Uni<DevicesStatus> status() {
        return count.count(caller.get());
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
    @Operation(operationId = "changeDevice", summary = "Change name, asset tag or serial number")
    public Uni<RestResponse<DeviceView>> change(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @RequestBody(content = @Content(schema = @Schema(implementation = DeviceEdit.class)))
                    JsonNode patch) {
        return change.change(id, patch, ifMatch, caller.get()).map(DeviceResource::tagged);
    }

    private static RestResponse<DeviceView> tagged(DeviceView device) {
        return RestResponse.ResponseBuilder.ok(device)
                .tag(Versions.tag(device.version()))
                .build();
    }
}
