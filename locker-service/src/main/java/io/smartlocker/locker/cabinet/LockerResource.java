package io.smartlocker.locker.cabinet;

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
@Path("/api/v1/lockers")
@Tag(name = "Lockers")
class LockerResource {
    private final AddLocker addLocker;
    private final ChangeLocker changeLocker;
    private final DeleteLocker deleteLocker;
    private final FindLockers findLockers;
    private final CurrentCaller caller;

    LockerResource(
            AddLocker addLocker,
            ChangeLocker changeLocker,
            DeleteLocker deleteLocker,
            FindLockers findLockers,
            CurrentCaller caller) {
        this.addLocker = addLocker;
        this.changeLocker = changeLocker;
        this.deleteLocker = deleteLocker;
        this.findLockers = findLockers;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("lockers:write")
    @Operation(summary = "Add a locker; it gets its bays from its type")
    @APIResponseSchema(value = LockerView.class, responseCode = "201")
    public Uni<RestResponse<LockerView>> add(@Valid @NotNull LockerRequest request) {
        return addLocker.add(request, caller.get()).map(view -> ResponseBuilder.<LockerView>created(
                        URI.create("/api/v1/lockers/" + view.id()))
                .entity(view)
                .tag(Versions.tag(view.version()))
                .build());
    }

    @GET
    @PermissionsAllowed("lockers:read")
    @Operation(summary = "Lockers by location, area, kiosk, type and service, searched by name and serial number")
    public Uni<Page<LockerView>> list(
            @Valid @BeanParam PageQuery query,
            @BeanParam LockerFilter filter,
            @QueryParam("sort") @Nullable @Parameter(description = "Some of name, serial; a minus for falling")
                    String sort) {
        return findLockers.page(query, filter, sort, caller.get());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("lockers:read")
    @APIResponseSchema(value = LockerView.class, responseCode = "200")
    public Uni<RestResponse<LockerView>> get(UUID id) {
        return findLockers.one(id, caller.get()).map(LockerResource::tagged);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("lockers:write")
    @Operation(summary = "Rename, move, wire, resize a locker, or take it out of service")
    @APIResponseSchema(value = LockerView.class, responseCode = "200")
    public Uni<RestResponse<LockerView>> change(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @RequestBody(content = @Content(schema = @Schema(implementation = LockerEdit.class)))
                    JsonNode patch) {
        return changeLocker.change(id, patch, ifMatch, caller.get()).map(LockerResource::tagged);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("lockers:write")
    @Operation(summary = "Delete a locker whose bays are empty and on which nobody works")
    public Uni<Void> delete(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return deleteLocker.delete(id, ifMatch, caller.get());
    }

    private static RestResponse<LockerView> tagged(LockerView view) {
        return ResponseBuilder.ok(view).tag(Versions.tag(view.version())).build();
    }
}
