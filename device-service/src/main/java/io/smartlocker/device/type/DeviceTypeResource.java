package io.smartlocker.device.type;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import io.smartlocker.platform.writing.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/device-types")
@Produces(MediaType.APPLICATION_JSON)
class DeviceTypeResource {
    private final CreateDeviceType create;
    private final FindDeviceTypes find;
    private final CurrentCaller caller;

    DeviceTypeResource(CreateDeviceType create, FindDeviceTypes find, CurrentCaller caller) {
        this.create = create;
        this.find = find;
        this.caller = caller;
    }

    @POST
    @APIResponseSchema(value = DeviceTypeView.class, responseCode = "201")
    @PermissionsAllowed("devices:write")
    @Operation(operationId = "addDeviceType", summary = "Add a device type")
    public Uni<RestResponse<DeviceTypeView>> create(@Valid @NotNull DeviceTypeRequest request) {
        return create.create(request, caller.get()).map(type -> RestResponse.ResponseBuilder.<DeviceTypeView>created(
                        URI.create("/api/v1/device-types/" + type.id()))
                .entity(type)
                .tag(Versions.tag(type.version()))
                .build());
    }

    @GET
    @PermissionsAllowed("devices:read")
    @Operation(operationId = "listDeviceTypes", summary = "Device types, searched by name")
    public Uni<Page<DeviceTypeView>> list(@Valid @BeanParam PageQuery query) {
        return find.page(query, caller.get());
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(DeviceTypeView.class)
    @PermissionsAllowed("devices:read")
    @Operation(operationId = "findDeviceType", summary = "One device type")
    public Uni<RestResponse<DeviceTypeView>> one(UUID id) {
        return find.one(id, caller.get()).map(type -> RestResponse.ResponseBuilder.ok(type)
                .tag(Versions.tag(type.version()))
                .build());
    }
}
