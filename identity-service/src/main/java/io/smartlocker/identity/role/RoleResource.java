package io.smartlocker.identity.role;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.writing.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Tag(name = "Roles")
class RoleResource {
    private final CurrentCaller caller;
    private final AddRole addRole;
    private final ListRoles listRoles;

    RoleResource(CurrentCaller caller, AddRole addRole, ListRoles listRoles) {
        this.caller = caller;
        this.addRole = addRole;
        this.listRoles = listRoles;
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
    public Uni<RestResponse<RoleView>> add(@NotNull @Valid NewRole request) {
        return addRole.add(request, caller.get())
                .map(role -> RestResponse.ResponseBuilder.<RoleView>created(URI.create("/api/v1/roles/" + role.id()))
                        .tag(Versions.tag(role.version()))
                        .entity(role)
                        .build());
    }

    @GET
    @Path("/permissions")
    @PermissionsAllowed("roles:read")
    @Operation(operationId = "listPermissions", summary = "Everything that a role can allow")
    public Page<PermissionView> permissions() {
        return PermissionView.catalogue();
    }
}
