package io.smartlocker.identity.role;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.writing.MergePatch;
import io.smartlocker.platform.writing.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

@Path("/api/v1")
@Tag(name = "Roles")
class RoleResource {
    private final CurrentCaller caller;
    private final AddRole addRole;
    private final FindRole findRole;
    private final ListRoles listRoles;
    private final ChangeRole changeRole;
    private final DeleteRole deleteRole;

    RoleResource(
            CurrentCaller caller,
            AddRole addRole,
            FindRole findRole,
            ListRoles listRoles,
            ChangeRole changeRole,
            DeleteRole deleteRole) {
        this.caller = caller;
        this.addRole = addRole;
        this.findRole = findRole;
        this.listRoles = listRoles;
        this.changeRole = changeRole;
        this.deleteRole = deleteRole;
    }

    @GET
    @Path("/roles")
    @PermissionsAllowed("roles:read")
    @Operation(operationId = "listRoles", summary = "All roles")
    public Uni<Page<RoleView>> list() {
        return listRoles.list(caller.get());
    }

    @POST
    @Path("/roles")
    @PermissionsAllowed("roles:write")
    @Operation(operationId = "addRole", summary = "Make a role of permissions that you hold yourself")
    @APIResponse(
            responseCode = "201",
            description = "The role",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RoleView.class)))
    public Uni<RestResponse<RoleView>> add(@NotNull @Valid RoleText request) {
        return addRole.add(request, caller.get())
                .map(role -> RestResponse.ResponseBuilder.<RoleView>created(URI.create("/api/v1/roles/" + role.id()))
                        .tag(Versions.tag(role.version()))
                        .entity(role)
                        .build());
    }

    @GET
    @Path("/roles/{id}")
    @PermissionsAllowed("roles:read")
    @Operation(operationId = "findRole", summary = "One role")
    public Uni<RestResponse<RoleView>> find(@PathParam("id") UUID id) {
        return findRole.find(id, caller.get()).map(RoleResource::tagged);
    }

    @PATCH
    @Path("/roles/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("roles:write")
    @Operation(operationId = "changeRole", summary = "Change a role, also for those who have it; a JSON Merge Patch")
    @RequestBody(
            content = {
                @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = RoleText.class)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RoleText.class))
            })
    public Uni<RestResponse<RoleView>> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull JsonNode patch) {
        return changeRole.change(id, ifMatch, patch, caller.get()).map(RoleResource::tagged);
    }

    @DELETE
    @Path("/roles/{id}")
    @PermissionsAllowed("roles:write")
    @Operation(operationId = "deleteRole", summary = "Delete a role that nobody has")
    @APIResponse(responseCode = "204", description = "The role is gone")
    public Uni<Void> delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return deleteRole.delete(id, ifMatch, caller.get());
    }

    @GET
    @Path("/permissions")
    @PermissionsAllowed("roles:read")
    @Operation(operationId = "listPermissions", summary = "Everything that a role can allow")
    public Page<PermissionView> permissions() {
        return PermissionView.catalogue();
    }

    private static RestResponse<RoleView> tagged(RoleView role) {
        return RestResponse.ResponseBuilder.ok(role)
                .tag(Versions.tag(role.version()))
                .build();
    }
}
