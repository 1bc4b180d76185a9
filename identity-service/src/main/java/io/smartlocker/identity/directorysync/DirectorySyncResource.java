package io.smartlocker.identity.directorysync;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/directory-syncs")
@Tag(name = "Directories")
class DirectorySyncResource {
    private final CurrentCaller caller;
    private final WriteDirectorySync write;
    private final FindDirectorySyncs find;
    private final OrderRun orderRun;

    DirectorySyncResource(CurrentCaller caller, WriteDirectorySync write, FindDirectorySyncs find, OrderRun orderRun) {
        this.caller = caller;
        this.write = write;
        this.find = find;
        this.orderRun = orderRun;
    }

    @GET
    @PermissionsAllowed("organizations:read")
    @Operation(operationId = "listDirectorySyncs", summary = "The directories that people are taken from")
    public Uni<Page<DirectorySyncView>> list() {
        return find.all(caller.get());
    }

    @POST
    @PermissionsAllowed("organizations:write")
    @Operation(
            operationId = "addDirectorySync",
            summary = "Take people from an LDAP directory or Active Directory; needs every permission")
    @APIResponse(
            responseCode = "201",
            description = "The directory sync",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DirectorySyncView.class)))
    public Uni<RestResponse<DirectorySyncView>> add(@NotNull @Valid DirectorySyncRequest request) {
        return write.add(request, caller.get()).map(sync -> RestResponse.ResponseBuilder.<DirectorySyncView>created(
                        URI.create("/api/v1/directory-syncs/" + sync.id()))
                .tag(Versions.tag(sync.version()))
                .entity(sync)
                .build());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("organizations:read")
    @Operation(operationId = "findDirectorySync", summary = "One directory sync")
    public Uni<RestResponse<DirectorySyncView>> find(@PathParam("id") UUID id) {
        return find.find(id, caller.get()).map(DirectorySyncResource::tagged);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("organizations:write")
    @Operation(operationId = "changeDirectorySync", summary = "Change a directory sync; a JSON Merge Patch")
    @RequestBody(
            content = {
                @Content(
                        mediaType = MergePatch.MEDIA_TYPE,
                        schema = @Schema(implementation = DirectorySyncRequest.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = DirectorySyncRequest.class))
            })
    public Uni<RestResponse<DirectorySyncView>> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull JsonNode patch) {
        return write.change(id, ifMatch, patch, caller.get()).map(DirectorySyncResource::tagged);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("organizations:write")
    @Operation(operationId = "removeDirectorySync", summary = "Take nobody from a directory any more; people stay")
    @APIResponse(responseCode = "204", description = "The directory sync is gone")
    public Uni<Void> remove(@PathParam("id") UUID id) {
        return write.remove(id, caller.get());
    }

    @POST
    @Path("/{id}/runs")
    @PermissionsAllowed("organizations:write")
    @Operation(operationId = "runDirectorySync", summary = "Begin a run now; a dry run only reports")
    @APIResponse(
            responseCode = "202",
            description = "The run, which goes on by itself",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SyncRunView.class)))
    public Uni<RestResponse<SyncRunView>> run(
            @PathParam("id") UUID id, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        Caller person = caller.get();
        return orderRun.note(id, dryRun, person)
                .invoke(run -> orderRun.begin(id, run, person))
                .map(run -> RestResponse.ResponseBuilder.<SyncRunView>create(RestResponse.Status.ACCEPTED)
                        .location(URI.create("/api/v1/directory-syncs/" + id + "/runs/" + run.id()))
                        .entity(run)
                        .build());
    }

    @GET
    @Path("/{id}/runs")
    @PermissionsAllowed("organizations:read")
    @Operation(operationId = "listDirectorySyncRuns", summary = "The reports of all runs, newest first")
    public Uni<Page<SyncRunView>> runs(@PathParam("id") UUID id, @Valid @BeanParam PageQuery page) {
        return find.runs(id, page, caller.get());
    }

    @GET
    @Path("/{id}/runs/{run}")
    @PermissionsAllowed("organizations:read")
    @Operation(operationId = "findDirectorySyncRun", summary = "The report of one run")
    public Uni<SyncRunView> findRun(@PathParam("id") UUID id, @PathParam("run") UUID run) {
        return find.run(id, run, caller.get());
    }

    private static RestResponse<DirectorySyncView> tagged(DirectorySyncView sync) {
        return RestResponse.ResponseBuilder.ok(sync)
                .tag(Versions.tag(sync.version()))
                .build();
    }
}
