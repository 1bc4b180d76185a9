package io.smartlocker.identity.group;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import io.smartlocker.platform.writing.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/groups")
@Tag(name = "Groups")
class GroupResource {
    private final CurrentCaller caller;
    private final AddGroup addGroup;
    private final FindGroup findGroup;
    private final ListGroups listGroups;
    private final ChangeMembers changeMembers;

    GroupResource(
            CurrentCaller caller,
            AddGroup addGroup,
            FindGroup findGroup,
            ListGroups listGroups,
            ChangeMembers changeMembers) {
        this.caller = caller;
        this.addGroup = addGroup;
        this.findGroup = findGroup;
        this.listGroups = listGroups;
        this.changeMembers = changeMembers;
    }

    @GET
    @PermissionsAllowed("groups:read")
    @Operation(operationId = "listGroups", summary = "Groups, searched by name")
    public Uni<Page<GroupView>> list(@Valid @BeanParam PageQuery page) {
        return listGroups.list(page, caller.get());
    }

    @POST
    @PermissionsAllowed("groups:write")
    @Operation(operationId = "addGroup", summary = "Make a group")
    @APIResponse(
            responseCode = "201",
            description = "The group",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = GroupView.class)))
    public Uni<RestResponse<GroupView>> add(@NotNull @Valid NewGroup request) {
        return addGroup.add(request, caller.get()).map(group -> RestResponse.ResponseBuilder.<GroupView>created(
                        URI.create("/api/v1/groups/" + group.id()))
                .tag(Versions.tag(group.version()))
                .entity(group)
                .build());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("groups:read")
    @Operation(operationId = "findGroup", summary = "One group")
    public Uni<RestResponse<GroupView>> find(@PathParam("id") UUID id) {
        return findGroup.find(id, caller.get()).map(group -> RestResponse.ResponseBuilder.ok(group)
                .tag(Versions.tag(group.version()))
                .build());
    }

    @PUT
    @Path("/{id}/members/{user}")
    @PermissionsAllowed("groups:write")
    @Operation(operationId = "addMember", summary = "Put a person into a group")
    @APIResponse(responseCode = "204", description = "The person is in the group")
    public Uni<Void> addMember(@PathParam("id") UUID id, @PathParam("user") UUID user) {
        return changeMembers
                .change(ChangeMembers.Change.ADD, id, user, caller.get())
                .replaceWithVoid();
    }

    @DELETE
    @Path("/{id}/members/{user}")
    @PermissionsAllowed("groups:write")
    @Operation(operationId = "removeMember", summary = "Take a person out of a group")
    @APIResponse(responseCode = "204", description = "The person is not in the group")
    public Uni<Void> removeMember(@PathParam("id") UUID id, @PathParam("user") UUID user) {
        return changeMembers
                .change(ChangeMembers.Change.REMOVE, id, user, caller.get())
                .replaceWithVoid();
    }
}
