package io.smartlocker.locker.location;

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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Areas are part of their location: they have its version and are told with it. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/locations/{id}/areas")
@Tag(name = "Locations")
class AreaResource {
    private final AddArea addArea;
    private final ChangeArea changeArea;
    private final DeleteArea deleteArea;
    private final FindLocations findLocations;
    private final CurrentCaller caller;

    AreaResource(
            AddArea addArea,
            ChangeArea changeArea,
            DeleteArea deleteArea,
            FindLocations findLocations,
            CurrentCaller caller) {
        this.addArea = addArea;
        this.changeArea = changeArea;
        this.deleteArea = deleteArea;
        this.findLocations = findLocations;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("locations:write")
    @APIResponseSchema(value = AreaView.class, responseCode = "201")
    public Uni<RestResponse<AreaView>> add(UUID id, @Valid @NotNull AreaRequest request) {
        return addArea.add(id, request, caller.get()).map(view -> ResponseBuilder.<AreaView>created(
                        URI.create("/api/v1/locations/" + id + "/areas/" + view.id()))
                .entity(view)
                .build());
    }

    @GET
    @PermissionsAllowed("locations:read")
    @Operation(summary = "All areas of a location in one page")
    public Uni<Page<AreaView>> list(UUID id) {
        return findLocations.areas(id, caller.get());
    }

    @GET
    @Path("/{area}")
    @PermissionsAllowed("locations:read")
    public Uni<AreaView> get(UUID id, UUID area) {
        return findLocations.area(id, area, caller.get());
    }

    @PATCH
    @Path("/{area}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("locations:write")
    @Operation(summary = "Change an area's name; If-Match is the location's version")
    public Uni<AreaView> change(
            UUID id,
            UUID area,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @RequestBody(content = @Content(schema = @Schema(implementation = AreaRequest.class)))
                    JsonNode patch) {
        return changeArea.change(id, area, patch, ifMatch, caller.get());
    }

    @DELETE
    @Path("/{area}")
    @PermissionsAllowed("locations:write")
    @Operation(summary = "Delete an area in which no locker stands; its grants go with it")
    public Uni<Void> delete(UUID id, UUID area, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return deleteArea.delete(id, area, ifMatch, caller.get());
    }
}
