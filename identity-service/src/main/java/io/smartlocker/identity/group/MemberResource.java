package io.smartlocker.identity.group;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.user.UserView;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/groups/{id}/members")
@Tag(name = "Groups")
class MemberResource {
    private final CurrentCaller caller;
    private final ListMembers listMembers;
    private final ChangeMembers changeMembers;

    MemberResource(CurrentCaller caller, ListMembers listMembers, ChangeMembers changeMembers) {
        this.caller = caller;
        this.listMembers = listMembers;
        this.changeMembers = changeMembers;
    }

    @GET
    @PermissionsAllowed(
            value = {"groups:read", "users:read"},
            inclusive = true)
    @Operation(operationId = "listMembers", summary = "Who is in a group")
    public Uni<Page<UserView>> list(@PathParam("id") UUID id, @Valid @BeanParam PageQuery page) {
        return listMembers.list(id, page, caller.get());
    }

    @PUT
    @Path("/{user}")
    @PermissionsAllowed("groups:write")
    @Operation(operationId = "addMember", summary = "Put a person into a group")
    @APIResponse(responseCode = "204", description = "The person is in the group")
    public Uni<Void> add(@PathParam("id") UUID id, @PathParam("user") UUID user) {
        return changeMembers
                .change(ChangeMembers.Change.ADD, id, user, caller.get())
                .replaceWithVoid();
    }

    @DELETE
    @Path("/{user}")
    @PermissionsAllowed("groups:write")
    @Operation(operationId = "removeMember", summary = "Take a person out of a group")
    @APIResponse(responseCode = "204", description = "The person is not in the group")
    public Uni<Void> remove(@PathParam("id") UUID id, @PathParam("user") UUID user) {
        return changeMembers
                .change(ChangeMembers.Change.REMOVE, id, user, caller.get())
                .replaceWithVoid();
    }
}
