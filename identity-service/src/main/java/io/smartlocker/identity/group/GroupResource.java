package io.smartlocker.identity.group;

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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/groups")
@Tag(name = "Groups")
class GroupResource {
    private final CurrentCaller caller;
    private final AddGroup addGroup;
    private final FindGroup findGroup;
    private final ListGroups listGroups;
    private final ChangeGroup changeGroup;
    private final DeleteGroup deleteGroup;
    private final MergePatch mergePatch;

    GroupResource(
            CurrentCaller caller,
            AddGroup addGroup,
            FindGroup findGroup,
            ListGroups listGroups,
            ChangeGroup changeGroup,
            DeleteGroup deleteGroup,
            MergePatch mergePatch) {
        this.caller = caller;
        this.addGroup = addGroup;
        this.findGroup = findGroup;
        this.listGroups = listGroups;
        this.changeGroup = changeGroup;
        this.deleteGroup = deleteGroup;
        this.mergePatch = mergePatch;
    }

    @GET
    @PermissionsAllowed("groups:read")
    @Operation(operationId = "listGroups", summary = "Groups, searched by name and number")
    public Uni<Page<GroupView>> list(
            @Valid @BeanParam PageQuery page,
            @QueryParam("sort")
                    @Nullable
                    @Parameter(description = "Some of name, number, createdAt; a minus for falling")
                    String sort) {
        return listGroups.list(page, sort, caller.get());
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
    public Uni<RestResponse<GroupView>> add(@NotNull @Valid GroupText request) {
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
        return findGroup.find(id, caller.get()).map(GroupResource::tagged);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("groups:write")
    @Operation(operationId = "changeGroup", summary = "Change a group; a JSON Merge Patch")
    @RequestBody(
            content = {
                @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = GroupText.class)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = GroupText.class))
            })
    public Uni<RestResponse<GroupView>> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull JsonNode patch) {
        return changeGroup
                .change(id, ifMatch, text -> mergePatch.apply(text, patch), caller.get())
                .map(GroupResource::tagged);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("groups:write")
    @Operation(operationId = "deleteGroup", summary = "Delete a group; its members stay")
    @APIResponse(responseCode = "204", description = "The group is gone")
    public Uni<Void> delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return deleteGroup.delete(id, ifMatch, caller.get());
    }

    private static RestResponse<GroupView> tagged(GroupView group) {
        return RestResponse.ResponseBuilder.ok(group)
                .tag(Versions.tag(group.version()))
                .build();
    }
}
