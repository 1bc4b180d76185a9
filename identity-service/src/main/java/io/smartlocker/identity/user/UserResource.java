package io.smartlocker.identity.user;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.Deed;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/users")
@Tag(name = "Users")
class UserResource {
    private final CurrentCaller caller;
    private final AddUser addUser;
    private final PatchUser patchUser;
    private final DeleteUser deleteUser;
    private final EraseUser eraseUser;
    private final FindUser findUser;
    private final ListUsers listUsers;

    UserResource(
            CurrentCaller caller,
            AddUser addUser,
            PatchUser patchUser,
            DeleteUser deleteUser,
            EraseUser eraseUser,
            FindUser findUser,
            ListUsers listUsers) {
        this.caller = caller;
        this.addUser = addUser;
        this.patchUser = patchUser;
        this.deleteUser = deleteUser;
        this.eraseUser = eraseUser;
        this.findUser = findUser;
        this.listUsers = listUsers;
    }

    @GET
    @PermissionsAllowed("users:read")
    @Operation(operationId = "listUsers", summary = "People, searched by name, numbers and contact data")
    public Uni<Page<UserView>> list(@Valid @BeanParam PageQuery page, @BeanParam UserFilter filter) {
        return listUsers.list(page, filter, caller.get());
    }

    @POST
    @PermissionsAllowed("users:write")
    @Operation(operationId = "addUser", summary = "Add a person, with badges and a password if wanted")
    @APIResponse(
            responseCode = "201",
            description = "The person",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = UserView.class)))
    public Uni<RestResponse<UserView>> add(@NotNull @Valid NewUser request) {
        return addUser.add(request.newcomer(), Map.of(), caller.get())
                .map(user -> RestResponse.ResponseBuilder.<UserView>created(URI.create("/api/v1/users/" + user.id()))
                        .tag(Versions.tag(user.version()))
                        .entity(user)
                        .build());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("users:read")
    @Operation(operationId = "findUser", summary = "One person")
    public Uni<RestResponse<UserView>> find(@PathParam("id") UUID id) {
        return findUser.find(id, caller.get()).map(UserResource::tagged);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("users:write")
    @Operation(operationId = "changeUser", summary = "Change a person; a JSON Merge Patch")
    @RequestBody(
            content = {
                @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = UserChange.class)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = UserChange.class))
            })
    public Uni<RestResponse<UserView>> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull JsonNode patch) {
        return patchUser.patch(id, ifMatch, patch, caller.get()).map(UserResource::tagged);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("users:write")
    @Operation(operationId = "deleteUser", summary = "Delete a person; name and contact data are erased later")
    @APIResponse(responseCode = "204", description = "The person is gone")
    public Uni<Void> delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Caller by = caller.get();
        return deleteUser.delete(id, ifMatch, Deed.by(by), by);
    }

    @POST
    @Path("/{id}/erase")
    @PermissionsAllowed("users:erase")
    @Operation(operationId = "eraseUser", summary = "Delete a person, and erase name and contact data now")
    @APIResponse(responseCode = "204", description = "Nothing tells any more who it was")
    public Uni<Void> erase(@PathParam("id") UUID id) {
        return eraseUser.erase(id, caller.get());
    }

    private static RestResponse<UserView> tagged(UserView user) {
        return RestResponse.ResponseBuilder.ok(user)
                .tag(Versions.tag(user.version()))
                .build();
    }
}
