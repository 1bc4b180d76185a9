package io.smartlocker.locker.location;

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
@Path("/api/v1/locations")
@Tag(name = "Locations")
class LocationResource {
    private final AddLocation addLocation;
    private final ChangeLocation changeLocation;
    private final DeleteLocation deleteLocation;
    private final FindLocations findLocations;
    private final CurrentCaller caller;

    LocationResource(
            AddLocation addLocation,
            ChangeLocation changeLocation,
            DeleteLocation deleteLocation,
            FindLocations findLocations,
            CurrentCaller caller) {
        this.addLocation = addLocation;
        this.changeLocation = changeLocation;
        this.deleteLocation = deleteLocation;
        this.findLocations = findLocations;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("locations:write")
    @APIResponseSchema(value = LocationView.class, responseCode = "201")
    public Uni<RestResponse<LocationView>> add(@Valid @NotNull LocationRequest request) {
        return addLocation.add(request, caller.get()).map(view -> ResponseBuilder.<LocationView>created(
                        URI.create("/api/v1/locations/" + view.id()))
                .entity(view)
                .tag(Versions.tag(view.version()))
                .build());
    }

    @GET
    @PermissionsAllowed("locations:read")
    @Operation(summary = "Locations, by country, searched by name")
    public Uni<Page<LocationView>> list(
            @Valid @BeanParam PageQuery query,
            @QueryParam("country") @Nullable String country,
            @QueryParam("sort") @Nullable @Parameter(description = "Some of name, country; a minus for falling")
                    String sort) {
        return findLocations.page(query, country, sort, caller.get());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("locations:read")
    @APIResponseSchema(value = LocationView.class, responseCode = "200")
    public Uni<RestResponse<LocationView>> get(UUID id) {
        return findLocations.one(id, caller.get()).map(LocationResource::tagged);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("locations:write")
    @Operation(summary = "Change name, country or time zone; a JSON Merge Patch")
    @APIResponseSchema(value = LocationView.class, responseCode = "200")
    public Uni<RestResponse<LocationView>> change(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @RequestBody(content = @Content(schema = @Schema(implementation = LocationEdit.class)))
                    JsonNode patch) {
        return changeLocation.change(id, patch, ifMatch, caller.get()).map(LocationResource::tagged);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("locations:write")
    @Operation(summary = "Delete a location at which nothing stands any more; its grants and settings go with it")
    public Uni<Void> delete(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return deleteLocation.delete(id, ifMatch, caller.get());
    }

    private static RestResponse<LocationView> tagged(LocationView view) {
        return ResponseBuilder.ok(view).tag(Versions.tag(view.version())).build();
    }
}
