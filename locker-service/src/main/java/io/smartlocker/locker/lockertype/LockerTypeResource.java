package io.smartlocker.locker.lockertype;

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
@Path("/api/v1/locker-types")
@Tag(name = "Locker types")
class LockerTypeResource {
    private final AddLockerType addLockerType;
    private final ChangeLockerType changeLockerType;
    private final DeleteLockerType deleteLockerType;
    private final FindLockerTypes findLockerTypes;
    private final CurrentCaller caller;

    LockerTypeResource(
            AddLockerType addLockerType,
            ChangeLockerType changeLockerType,
            DeleteLockerType deleteLockerType,
            FindLockerTypes findLockerTypes,
            CurrentCaller caller) {
        this.addLockerType = addLockerType;
        this.changeLockerType = changeLockerType;
        this.deleteLockerType = deleteLockerType;
        this.findLockerTypes = findLockerTypes;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("lockers:write")
    @APIResponseSchema(value = LockerTypeView.class, responseCode = "201")
    public Uni<RestResponse<LockerTypeView>> add(@Valid @NotNull LockerTypeRequest request) {
        return addLockerType.add(request, caller.get()).map(view -> ResponseBuilder.<LockerTypeView>created(
                        URI.create("/api/v1/locker-types/" + view.id()))
                .entity(view)
                .tag(Versions.tag(view.version()))
                .build());
    }

    @GET
    @PermissionsAllowed("lockers:read")
    @Operation(summary = "Locker types, searched by name")
    public Uni<Page<LockerTypeView>> list(
            @Valid @BeanParam PageQuery query,
            @QueryParam("sort")
                    @Nullable
                    @Parameter(description = "Some of name, powerBudgetWatts; a minus for falling")
                    String sort) {
        return findLockerTypes.page(query, sort, caller.get());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("lockers:read")
    @APIResponseSchema(value = LockerTypeView.class, responseCode = "200")
    public Uni<RestResponse<LockerTypeView>> get(UUID id) {
        return findLockerTypes.one(id, caller.get()).map(LockerTypeResource::tagged);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("lockers:write")
    @Operation(summary = "Change a type; its size only while there is no locker of it")
    @APIResponseSchema(value = LockerTypeView.class, responseCode = "200")
    public Uni<RestResponse<LockerTypeView>> change(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @RequestBody(content = @Content(schema = @Schema(implementation = LockerTypeRequest.class)))
                    JsonNode patch) {
        return changeLockerType.change(id, patch, ifMatch, caller.get()).map(LockerTypeResource::tagged);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("lockers:write")
    @Operation(summary = "Delete a type of which there is no locker")
    public Uni<Void> delete(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return deleteLockerType.delete(id, ifMatch, caller.get());
    }

    private static RestResponse<LockerTypeView> tagged(LockerTypeView view) {
        return ResponseBuilder.ok(view).tag(Versions.tag(view.version())).build();
    }
}
