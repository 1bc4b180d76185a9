package io.smartlocker.locker.maintenance;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/maintenance")
@Tag(name = "Maintenance")
class MaintenanceResource {
    private final AddMaintenance addMaintenance;
    private final ChangeMaintenance changeMaintenance;
    private final EndMaintenance endMaintenance;
    private final FindMaintenance findMaintenance;
    private final CurrentCaller caller;

    MaintenanceResource(
            AddMaintenance addMaintenance,
            ChangeMaintenance changeMaintenance,
            EndMaintenance endMaintenance,
            FindMaintenance findMaintenance,
            CurrentCaller caller) {
        this.addMaintenance = addMaintenance;
        this.changeMaintenance = changeMaintenance;
        this.endMaintenance = endMaintenance;
        this.findMaintenance = findMaintenance;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("maintenance:write")
    @Operation(summary = "Take a locker, a bay or a device out of service, now or later")
    @APIResponseSchema(value = MaintenanceView.class, responseCode = "201")
    public Uni<RestResponse<MaintenanceView>> add(@Valid @NotNull MaintenanceRequest request) {
        return addMaintenance.add(request, caller.get()).map(view -> ResponseBuilder.<MaintenanceView>created(
                        URI.create("/api/v1/maintenance/" + view.id()))
                .entity(view)
                .tag(Versions.tag(view.version()))
                .build());
    }

    @GET
    @PermissionsAllowed("maintenance:read")
    @Operation(summary = "Maintenance by subject, location and status, searched by reason")
    public Uni<Page<MaintenanceView>> list(
            @Valid @BeanParam PageQuery query,
            @BeanParam MaintenanceFilter filter,
            @QueryParam("sort")
                    @Nullable
                    @Parameter(description = "Some of from, until, createdAt; a minus for falling")
                    String sort) {
        return findMaintenance.page(query, filter, sort, caller.get());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("maintenance:read")
    @APIResponseSchema(value = MaintenanceView.class, responseCode = "200")
    public Uni<RestResponse<MaintenanceView>> get(UUID id) {
        return findMaintenance.one(id, caller.get()).map(MaintenanceResource::tagged);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("maintenance:write")
    @Operation(summary = "Extend, shorten or explain it; move its beginning while it has not begun")
    @APIResponseSchema(value = MaintenanceView.class, responseCode = "200")
    public Uni<RestResponse<MaintenanceView>> change(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @RequestBody(content = @Content(schema = @Schema(implementation = MaintenanceEdit.class)))
                    JsonNode patch) {
        return changeMaintenance.change(id, patch, ifMatch, caller.get()).map(MaintenanceResource::tagged);
    }

    @POST
    @Path("/{id}/end")
    @ResponseStatus(200)
    @PermissionsAllowed("maintenance:write")
    @Operation(summary = "End it now; one that has not begun never will")
    @APIResponseSchema(value = MaintenanceView.class, responseCode = "200")
    public Uni<RestResponse<MaintenanceView>> end(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return endMaintenance.end(id, ifMatch, caller.get()).map(MaintenanceResource::tagged);
    }

    private static RestResponse<MaintenanceView> tagged(MaintenanceView view) {
        return ResponseBuilder.ok(view).tag(Versions.tag(view.version())).build();
    }
}
